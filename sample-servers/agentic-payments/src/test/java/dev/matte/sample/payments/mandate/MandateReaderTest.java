package dev.matte.sample.payments.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.sample.payments.Json;
import dev.matte.sample.payments.mandate.Mandate.Form;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class MandateReaderTest {

  @Test
  void active_isRead() {
    ObjectNode document = Documents.active("mandate_1", 12_000, "weekly");
    document.put("not_before", "2029-12-31T23:00:00+01:00");

    Mandate mandate = MandateReader.read(document);

    assertThat(mandate.id()).isEqualTo("mandate_1");
    assertThat(mandate.form()).isEqualTo(Form.ACTIVE);
    assertThat(mandate.cap()).isEqualTo(12_000);
    assertThat(mandate.period()).isEqualTo(Period.WEEKLY);
    assertThat(mandate.notBefore()).contains(Instant.parse("2029-12-31T22:00:00Z"));
    assertThat(mandate.unknown()).isEmpty();
  }

  @Test
  void purchases_areReadInMinorUnits() {
    assertThat(MandateReader.read(Documents.intent("i")).cap()).isEqualTo(1_050);
    assertThat(MandateReader.read(Documents.cart("c")).cap()).isEqualTo(300);
    assertThat(MandateReader.read(Documents.cart("c")).period()).isEqualTo(Period.SINGLE);
  }

  @Test
  void unknownMembers_areRemembered() {
    ObjectNode document = Documents.active("mandate_1", 12_000, "weekly");
    document.put("only_on_sundays", true);
    ((ObjectNode) document.required("cap")).put("per_merchant", 5);

    assertThat(MandateReader.read(document).unknown())
        .containsExactly("only_on_sundays", "cap.per_merchant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind | 'both' | kind",
        "agent | '' | agent",
        "holder | 7 | holder",
        "cap | [] | cap",
        "cap | {'amount':0,'currency':'USD','period':'daily'} | cap.amount",
        "cap | {'amount':-1,'currency':'USD','period':'daily'} | cap.amount",
        "cap | {'amount':1.5,'currency':'USD','period':'daily'} | cap.amount",
        "cap | {'amount':'1','currency':'USD','period':'daily'} | cap.amount",
        "cap | {'amount':1000000000000000,'currency':'USD','period':'daily'} | cap.amount",
        "cap | {'amount':99999999999999999999,'currency':'USD','period':'daily'} | cap.amount",
        "cap | {'amount':1,'currency':'usd','period':'daily'} | cap.currency",
        "cap | {'amount':1,'currency':'XAU','period':'daily'} | cap.currency",
        "cap | {'amount':1,'currency':'USD','period':'yearly'} | cap.period",
        "cap | {'amount':1,'currency':'USD'} | cap.period",
        "expires_at | '2030-01-01' | expires_at",
        "expires_at | null | expires_at",
        "not_before | 5 | not_before",
        "merchant_allow | [] | merchant_allow",
        "merchant_allow | ['http://x/'] | merchant_allow[0]",
        "merchant_block | 'x' | merchant_block",
        "mandate_id | '' | mandate_id",
      })
  void active_withABadMember_isRefusedByName(String name, String value, String place) {
    ObjectNode document = Documents.active("mandate_1", 12_000, "daily");
    document.set(name, Json.tree(value.replace('\'', '"')));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> MandateReader.read(document))
        .satisfies(refusal -> assertThat(refusal.reason()).startsWith(place + ": "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "maxAmount | 10.505 | maxAmount",
        "maxAmount | 0 | maxAmount",
        "maxAmount | 1e400 | maxAmount",
        "maxAmount | 1e-400 | maxAmount",
        "currency | 'JPY' | maxAmount",
        "expiresAt | '2030' | expiresAt",
        "expiresAt | -1 | expiresAt",
        "merchantId | '' | merchantId",
      })
  void intent_withABadMember_isRefusedByName(String name, String value, String place) {
    ObjectNode document = Documents.intent("intent_1");
    document.set(name, Json.tree(value.replace('\'', '"')));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> MandateReader.read(document))
        .satisfies(refusal -> assertThat(refusal.reason()).startsWith(place + ": "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "totalAmount | 301 | totalAmount",
        "items | [] | items",
        "items | [7] | items[0]",
        "items | [{'id':'1','name':'n','quantity':0,'unitPrice':1}] | items[0]",
        "items | [{'id':'1','name':'n','quantity':1,'unitPrice':-1}] | items[0]",
        "items | [{'id':'1','name':'n','quantity':4611686018427387904,'unitPrice':4}] | items[0]",
      })
  void cart_withABadMember_isRefusedByName(String name, String value, String place) {
    ObjectNode document = Documents.cart("cart_1");
    document.set(name, Json.tree(value.replace('\'', '"')));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> MandateReader.read(document))
        .satisfies(refusal -> assertThat(refusal.reason()).startsWith(place + ": "));
  }

  @Test
  void otherDocument_isRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> MandateReader.read(Json.object("{'id':'x'}")));
  }
}
