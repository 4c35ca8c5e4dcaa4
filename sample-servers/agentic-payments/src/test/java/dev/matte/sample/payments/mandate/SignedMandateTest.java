package dev.matte.sample.payments.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.sample.payments.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SignedMandateTest {

  static List<ObjectNode> documents() {
    return List.of(
        Documents.active("mandate_1", 12_000, "daily"),
        Documents.intent("intent_1"),
        Documents.cart("cart_1"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void signature_overAnyMandate_isRightWhateverTheOrderOfMembers(ObjectNode document) {
    ObjectNode signed = SignedMandate.sign(document, Documents.KEY).json();
    JsonNode sorted = Json.tree(SignedMandate.canonical(signed));

    assertThat(SignedMandate.of(signed).signatureValid()).isTrue();
    assertThat(SignedMandate.of((ObjectNode) sorted).signatureValid()).isTrue();
  }

  /** Every byte of the document, its key and its signature, changed in several ways each. */
  @ParameterizedTest
  @MethodSource("documents")
  void mandate_withAnyByteChanged_isRefused(ObjectNode document) {
    byte[] bytes =
        SignedMandate.canonical(SignedMandate.sign(document, Documents.KEY).json())
            .getBytes(StandardCharsets.UTF_8);
    assertThat(accepted(bytes)).isTrue();

    for (int i = 0; i < bytes.length; i++) {
      for (int change : new int[] {0x01, 0x20, 0x80, bytes[i] ^ '0'}) {
        byte[] changed = bytes.clone();
        changed[i] ^= (byte) change;
        if (changed[i] != bytes[i]) {
          assertThat(accepted(changed))
              .as("byte %d of %s", i, new String(changed, StandardCharsets.ISO_8859_1))
              .isFalse();
        }
      }
    }
  }

  @Test
  void mandate_withAnyByteLeftOut_isRefused() {
    byte[] bytes =
        SignedMandate.canonical(SignedMandate.sign(documents().get(0), Documents.KEY).json())
            .getBytes(StandardCharsets.UTF_8);

    for (int i = 0; i < bytes.length; i++) {
      byte[] shorter = new byte[bytes.length - 1];
      System.arraycopy(bytes, 0, shorter, 0, i);
      System.arraycopy(bytes, i + 1, shorter, i, bytes.length - 1 - i);
      assertThat(accepted(shorter)).as("without byte " + i).isFalse();
    }
  }

  @Test
  void mandate_signedByAnother_isNotTheOwners() {
    ObjectNode document = Documents.active("mandate_1", 12_000, "daily");
    ObjectNode signed = SignedMandate.sign(document, Documents.KEY).json();

    signed.put("pubkey", Documents.OTHER_KEY.verifyingKey().base64());

    assertThat(SignedMandate.of(signed).signatureValid()).isFalse();
  }

  @Test
  void member_thatNothingSigns_isRefused() {
    ObjectNode signed = SignedMandate.sign(Documents.intent("intent_1"), Documents.KEY).json();
    signed.put("note", "trust me");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> SignedMandate.of(signed))
        .withMessageContaining("signed_mandate.note");
  }

  @Test
  void publicKey_inHex_isRefused() {
    ObjectNode signed = SignedMandate.sign(Documents.intent("intent_1"), Documents.KEY).json();
    signed.put("pubkey", Documents.KEY.verifyingKey().hex());

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SignedMandate.of(signed));
  }

  @Test
  void number_thatReadersWouldChange_isNotSigned() {
    ObjectNode document = Documents.active("mandate_1", 12_000, "daily");
    document.putObject("meta").put("n", 9_007_199_254_740_993L);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> SignedMandate.sign(document, Documents.KEY))
        .withMessageContaining("meta.n");
  }

  @Test
  void document_thatIsVeryLong_isNotSigned() {
    ObjectNode document = Documents.active("mandate_1", 12_000, "daily");
    document.put("meta", "x".repeat(70_000));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> SignedMandate.sign(document, Documents.KEY));
  }

  private static boolean accepted(byte[] bytes) {
    try {
      JsonNode tree = JsonTrees.read(JsonSlice.of(bytes, 0, bytes.length).reader());
      return SignedMandate.of((ObjectNode) tree).signatureValid();
    } catch (JsonException | Refusal e) {
      return false;
    }
  }
}
