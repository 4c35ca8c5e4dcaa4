package dev.matte.sample.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.sample.payments.SetClock;
import dev.matte.sample.payments.crypto.SigningKey;
import dev.matte.sample.payments.ledger.Till.Order;
import dev.matte.sample.payments.mandate.Documents;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Payments: which are made, and which are not. */
class TillTest {
  private static final Currency USD = Currency.getInstance("USD");

  @TempDir Path folder;
  private final SetClock clock = new SetClock();
  private LedgerFile file;
  private Register register;
  private Till till;
  private int nonce;

  @BeforeEach
  void open() {
    file = new LedgerFile(folder.resolve("deep/in/ledger.db"));
    Outbox outbox = new Outbox(file, 0, clock);
    register = new Register(file, outbox, clock);
    till = new Till(file, register, outbox, Set.of(), clock);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void payment_withinTheCap_isMadeAndCounted() {
    SignedMandate mandate = active("m", 1_000, "daily");

    Till.Payment payment = till.pay(mandate, order(400));

    assertThat(payment.executedAt()).isEqualTo(clock.instant());
    assertThat(till.spending(mandate.mandate()).spent()).isEqualTo(400);
    assertThat(till.spending(mandate.mandate()).remaining()).isEqualTo(600);
    assertThat(till.payments("m", 10)).containsExactly(payment);
  }

  @Test
  void payment_toTheLastCent_isMade_andNoneBeyond() {
    SignedMandate mandate = active("m", 1_000, "monthly");
    till.pay(mandate, order(999));

    assertRefused(mandate, order(2), "2 USD");
    till.pay(mandate, order(1));
    assertRefused(mandate, order(1), "0.01 USD is more than the 0.00 USD that are left");

    assertThat(till.spending(mandate.mandate()).spent()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "daily, 2026-11-25T23:59:59.999Z, 2026-11-26T00:00:00Z",
    "weekly, 2026-11-29T23:59:59.999Z, 2026-11-30T00:00:00Z",
    "monthly, 2026-11-30T23:59:59.999Z, 2026-12-01T00:00:00Z",
  })
  void cap_isWholeAgain_whenThePeriodIsOver(String period, String last, String next) {
    SignedMandate mandate = active("m", 1_000, period);
    till.pay(mandate, order(1_000));

    clock.set(last);
    assertRefused(mandate, order(1), "left");
    clock.set(next);
    till.pay(mandate, order(1_000));

    assertRefused(mandate, order(1), "left");
  }

  @Test
  void singlePayment_isTheOnlyOne() {
    SignedMandate mandate = active("m", 1_000, "single");
    till.pay(mandate, order(1));

    assertRefused(mandate, order(1), "left");
    assertThat(till.objection(mandate)).contains("its cap is spent");
  }

  @Test
  void nonce_usedBefore_isRefusedWithThePaymentItMade() {
    SignedMandate mandate = active("m", 1_000, "daily");
    Order order = order(10);
    Till.Payment payment = till.pay(mandate, order);

    assertRefused(mandate, order, payment.paymentId());
    clock.pass(Duration.ofDays(40));
    assertRefused(mandate, order, "replay");

    till.pay(active("other", 1_000, "daily"), order);
  }

  @Test
  void nonce_ofARefusedPayment_isStillFree() {
    SignedMandate mandate = active("m", 1_000, "daily");
    assertRefused(mandate, new Order("nobody.example", 5, USD, "n", Optional.empty()), "allowed");

    till.pay(mandate, new Order("shop.example", 5, USD, "n", Optional.empty()));
  }

  @Test
  void payment_atTheInstantOfExpiry_isRefused() {
    SignedMandate mandate = active("m", 1_000, "daily");
    clock.set("2029-12-31T23:59:59.999Z");
    till.pay(mandate, order(1));

    clock.set("2030-01-01T00:00:00Z");

    assertRefused(mandate, order(1), "expired");
  }

  @Test
  void payment_beforeItsTime_isRefused() {
    ObjectNode document = Documents.active("m", 1_000, "daily");
    document.put("not_before", "2026-11-25T12:00:01Z");
    SignedMandate mandate = SignedMandate.sign(document, Documents.KEY);

    assertRefused(mandate, order(1), "not valid before");
    clock.pass(Duration.ofSeconds(1));
    till.pay(mandate, order(1));
  }

  @Test
  void payment_elsewhereOrInOtherMoney_isRefused() {
    SignedMandate mandate = active("m", 1_000, "daily");
    Currency eur = Currency.getInstance("EUR");

    assertRefused(mandate, new Order("x.example", 1, USD, "1", Optional.empty()), "not among");
    assertRefused(mandate, new Order("bad.mall.example", 1, USD, "1", Optional.empty()), "blocked");
    assertRefused(mandate, new Order("no host", 1, USD, "1", Optional.empty()), "host name");
    assertRefused(mandate, new Order("shop.example", 1, eur, "1", Optional.empty()), "in USD");
  }

  @Test
  void revocation_takesEffectAtOnce_andForUnknownMandatesToo() {
    SignedMandate mandate = active("m", 1_000, "daily");
    till.pay(mandate, order(1));

    register.revoke("m", "stolen");
    register.revoke("never seen", null);

    assertRefused(mandate, order(1), "revoked");
    assertRefused(active("never seen", 1_000, "daily"), order(1), "revoked");
  }

  @Test
  void mandate_withMembersNobodyKnows_paysNothing() {
    ObjectNode document = Documents.active("m", 1_000, "daily");
    document.put("only_on_sundays", true);

    assertRefused(SignedMandate.sign(document, Documents.KEY), order(1), "only_on_sundays");
  }

  @Test
  void mandate_ofAnotherCapUnderTheSameName_paysNothing() {
    till.pay(active("m", 1_000, "daily"), order(1));

    assertRefused(active("m", 2_000, "daily"), order(1), "known with other contents");
    SignedMandate resigned =
        SignedMandate.sign(Documents.active("m", 1_000, "daily"), Documents.OTHER_KEY);
    assertRefused(resigned, order(1), "signed by another key");
    assertThat(till.objection(resigned)).isPresent();
  }

  @Test
  void signer_whoIsNotTrusted_authorisesNothing() {
    Till strict =
        new Till(
            file,
            register,
            new Outbox(file, 0, clock),
            Set.of(Documents.OTHER_KEY.verifyingKey()),
            clock);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> strict.pay(active("m", 1_000, "daily"), order(1)))
        .withMessageContaining("signer");
    strict.pay(signed(Documents.active("n", 1_000, "daily"), Documents.OTHER_KEY), order(1));
  }

  @Test
  void cart_isPaidExactly_andOnce() {
    SignedMandate cart = signed(Documents.cart("c"), Documents.KEY);

    assertRefused(cart, purchase(299, "1"), "3.00 USD");
    assertRefused(cart, purchase(301, "1"), "3.00 USD");
    till.pay(cart, purchase(300, "1"));
    assertRefused(cart, purchase(300, "2"), "left");
  }

  @Test
  void intent_isPaidUpToItsAmount_atItsMerchant() {
    SignedMandate intent = signed(Documents.intent("i"), Documents.KEY);

    assertRefused(intent, purchase(1_051, "1"), "10.50 USD");
    assertRefused(intent, new Order("m-2", 1, USD, "1", Optional.empty()), "m-1 alone");
    till.pay(intent, purchase(1_050, "1"));
  }

  @Test
  void payments_areListedNewestFirst_upToALimit() {
    SignedMandate mandate = active("m", 1_000, "daily");
    for (int i = 1; i <= 5; i++) {
      till.pay(mandate, order(i));
    }

    assertThat(till.payments("m", 3))
        .extracting(payment -> payment.order().amount())
        .containsExactly(5L, 4L, 3L);
    assertThat(till.payments("nobody", 3)).isEmpty();
  }

  private void assertRefused(SignedMandate mandate, Order order, String words) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> till.pay(mandate, order))
        .withMessageContaining(words);
  }

  private Order order(long amount) {
    return new Order("shop.example", amount, USD, "nonce " + nonce++, Optional.empty());
  }

  private static Order purchase(long amount, String nonce) {
    return new Order("m-1", amount, USD, nonce, Optional.empty());
  }

  private static SignedMandate active(String id, long cap, String period) {
    return signed(Documents.active(id, cap, period), Documents.KEY);
  }

  private static SignedMandate signed(ObjectNode document, SigningKey key) {
    return SignedMandate.sign(document, key);
  }
}
