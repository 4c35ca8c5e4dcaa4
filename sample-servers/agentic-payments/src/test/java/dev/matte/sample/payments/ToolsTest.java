package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.RecordedCall;
import dev.matte.runtime.client.ToolFailedException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.protocol.Revision;
import dev.matte.sample.payments.MandateTools.ActiveMandate;
import dev.matte.sample.payments.MandateTools.Item;
import dev.matte.sample.payments.MandateTools.Kind;
import dev.matte.sample.payments.MandateTools.MandateReport;
import dev.matte.sample.payments.MandateTools.Status;
import dev.matte.sample.payments.MandateTools.VerifyReport;
import dev.matte.sample.payments.PaymentTools.ExecutionReport;
import dev.matte.sample.payments.PaymentTools.Order;
import dev.matte.sample.payments.crypto.Sealer;
import dev.matte.sample.payments.ledger.KeyRing;
import dev.matte.sample.payments.ledger.LedgerFile;
import dev.matte.sample.payments.ledger.Outbox;
import dev.matte.sample.payments.ledger.Register;
import dev.matte.sample.payments.ledger.Till;
import dev.matte.sample.payments.mandate.Documents;
import dev.matte.sample.payments.mandate.Period;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Mandates made, signed, verified, revoked and paid on, by the tools. */
class ToolsTest {
  @TempDir Path folder;
  private final SetClock clock = new SetClock();
  private LedgerFile file;
  private IdentityTools identities;
  private MandateTools mandates;
  private PaymentTools payments;

  @BeforeEach
  void open() {
    file = new LedgerFile(folder.resolve("ledger.db"));
    Outbox outbox = new Outbox(file, 0, clock);
    Register register = new Register(file, outbox, clock);
    Till till = new Till(file, register, outbox, Set.of(), clock);
    KeyRing keys = new KeyRing(file, new Sealer(new byte[32]));
    identities = new Identities(keys, clock);
    mandates = new Mandates(keys, register, till, clock);
    payments = new Payments(till);
  }

  @AfterEach
  void close() {
    file.close();
  }

  // tag::typed[]
  @ParameterizedTest
  @EnumSource(Revision.class)
  void mandate_everyRevision_isSignedAndPaidOn(Revision revision) {
    McpHost host =
        McpHost.builder("test", "1")
            .add(new IdentityToolsBinding(identities))
            .add(new MandateToolsBinding(mandates))
            .add(new PaymentToolsBinding(payments))
            .build();
    try (McpClient client = Judged.client(host).revision(revision).connect()) {
      MandateTools tools = new MandateToolsClient(client);
      String key =
          new IdentityToolsClient(client).generateAgentIdentity(false).keyReference().orElseThrow();
      ObjectNode mandate =
          tools.createActiveMandate(budget(1_000, "2027-01-01T00:00:00Z")).mandate();

      ObjectNode signed = json(tools.signMandate(mandate, key).signedMandate());
      RecordedCall call = new RecordedCall();
      ExecutionReport report =
          new PaymentToolsClient(client)
              .executePayments(signed, List.of(order(600, "a"), order(600, "b")), call);

      assertThat(report.executed()).isEqualTo(1);
      assertThat(report.payments().get(1).reason().orElseThrow()).contains("4.00 USD");
      assertThat(tools.verifyMandate(signed, true).executionAllowed()).contains(true);
    }
  }

  // end::typed[]

  @Test
  void mandate_fromItsCreationToItsRevocation_saysHowItStands() {
    ObjectNode mandate =
        mandates.createActiveMandate(budget(1_000, "2027-01-01T00:00:00Z")).mandate();
    String id = mandate.required("mandate_id").stringValue();
    assertThat(mandates.getMandateInfo(id).status()).isEqualTo(Status.UNSIGNED);

    ObjectNode signed = json(mandates.signMandate(mandate, Documents.KEY.reveal()).signedMandate());
    MandateReport active = mandates.getMandateInfo(id);
    assertThat(active.status()).isEqualTo(Status.ACTIVE);
    assertThat(active.signedBy()).contains(Documents.KEY.verifyingKey().hex());
    assertThat(active.merchantRules().allow()).containsExactly("shop.example");
    assertThat(SignedMandate.text(active.mandate())).isEqualTo(SignedMandate.text(mandate));

    execute(signed, order(1_000, "a"));
    MandateReport spent = mandates.getMandateInfo(id);
    assertThat(spent.status()).isEqualTo(Status.SPENT);
    assertThat(spent.spendLimits().remaining()).isZero();
    assertThat(spent.spendLimits().periodEnd()).hasToString("Optional[2026-11-26T00:00:00Z]");

    mandates.revokeMandate(id, "stolen");
    assertThat(mandates.getMandateInfo(id).status()).isEqualTo(Status.REVOKED);
    assertThat(mandates.getMandateInfo(id).revocation().orElseThrow().reason()).contains("stolen");
    assertThat(mandates.listRevocations().revocations()).hasSize(1);
  }

  @Test
  void mandate_whoseTimeIsOver_isExpired() {
    ObjectNode mandate = mandates.createActiveMandate(budget(1_000, null)).mandate();
    ObjectNode signed = json(mandates.signMandate(mandate, Documents.KEY.reveal()).signedMandate());

    clock.pass(Duration.ofDays(1));

    VerifyReport verified = mandates.verifyMandate(signed, true);
    assertThat(verified.valid()).isTrue();
    assertThat(verified.executionAllowed()).contains(false);
    assertThat(verified.reason().orElseThrow()).startsWith("expired");
    assertThat(mandates.verifyMandate(signed, false).executionAllowed()).isEmpty();
    assertThat(mandates.getMandateInfo(mandate.required("mandate_id").stringValue()).status())
        .isEqualTo(Status.EXPIRED);
  }

  @Test
  void mandate_thatIsRevoked_isInvalidWhateverIsChecked() {
    ObjectNode signed = SignedMandate.sign(Documents.active("m", 5, "daily"), Documents.KEY).json();
    assertThat(mandates.verifyMandate(signed, true).valid()).isTrue();

    mandates.revokeMandate("m", null);

    for (boolean guards : new boolean[] {true, false}) {
      VerifyReport report = mandates.verifyMandate(signed, guards);
      assertThat(report.success()).isFalse();
      assertThat(report.valid()).isFalse();
      assertThat(report.signatureValid()).isTrue();
      assertThat(report.reason()).contains("mandate revoked");
    }
  }

  @Test
  void mandate_thatWasTamperedWith_isInvalid_andNoError() {
    ObjectNode signed = SignedMandate.sign(Documents.active("m", 5, "daily"), Documents.KEY).json();
    ((ObjectNode) signed.at("/payload/cap")).put("amount", 6);

    VerifyReport report = mandates.verifyMandate(signed, true);

    assertThat(report.valid()).isFalse();
    assertThat(report.signatureValid()).isFalse();
    assertThat(report.executionAllowed()).contains(false);
    assertThat(report.reason()).contains("signature invalid");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> execute(signed, order(1, "a")));
  }

  @Test
  void somethingElse_isInvalid_andSaysWhy() {
    VerifyReport report = mandates.verifyMandate(Json.object("{'alg':'none'}"), true);

    assertThat(report.valid()).isFalse();
    assertThat(report.reason().orElseThrow()).contains("signed_mandate.alg");
  }

  @Test
  void mandate_changedAfterItsCreation_isNotSigned() {
    ObjectNode mandate = mandates.createActiveMandate(budget(1_000, null)).mandate();
    ((ObjectNode) mandate.required("cap")).put("amount", 1_000_000);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mandates.signMandate(mandate, Documents.KEY.reveal()))
        .withMessageContaining("known with other contents");
  }

  @Test
  void intent_inMajorUnits_isExact() {
    ObjectNode mandate =
        mandates
            .createIntentMandate("m", "c", "a book", new BigDecimal("10.10"), "USD", 1_999_999_999L)
            .mandate();

    assertThat(mandate.required("maxAmount").decimalValue()).isEqualTo("10.1");
    assertThat(mandate.required("expiresAt").longValue()).isEqualTo(1_999_999_999_000L);
    assertThat(mandates.getMandateInfo(mandate.required("id").stringValue()).spendLimits().cap())
        .isEqualTo(1_010);
  }

  @ParameterizedTest
  @CsvSource({"10.001, USD", "0, USD", "-1, USD", "1.5, JPY", "1, EURO", "1, XXX", "1e40, USD"})
  void intent_ofNoAmount_isRefused(BigDecimal amount, String currency) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mandates.createIntentMandate("m", "c", "a book", amount, currency, null));
  }

  @Test
  void cart_isAddedUpExactly() {
    List<Item> items =
        List.of(
            new Item("1", "pen", 3, 199), new Item("2", "gift", 1, 0), new Item("3", "ink", 2, 5));

    assertThat(mandates.createCartMandate("m", "c", items, "USD").total()).isEqualTo(607);
    assertThat(mandates.createCartMandate("m", "c", items, "USD").itemsCount()).isEqualTo(3);
  }

  @Test
  void cart_thatIsNone_isRefused() {
    for (Item item :
        List.of(
            new Item("1", "pen", 0, 1),
            new Item("1", "pen", -1, 1),
            new Item("1", "pen", 1, -1),
            new Item("1", "pen", Long.MAX_VALUE, 2),
            new Item("1", "pen", 1, 0),
            new Item("", "pen", 1, 1))) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> mandates.createCartMandate("m", "c", List.of(item), "USD"));
    }
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mandates.createCartMandate("m", "c", List.of(), "USD"));
  }

  @Test
  void budget_thatIsNone_isRefused() {
    for (ActiveMandate budget :
        List.of(
            budget(0, null),
            budget(-5, null),
            budget(1_000_000_000_000_000L, null),
            budget(1, "2026-11-25T12:00:00Z"),
            new ActiveMandate("", "h", 1, "USD", Period.DAILY, Kind.CART, null, null, null),
            new ActiveMandate("a", " ", 1, "USD", Period.DAILY, Kind.CART, null, null, null),
            new ActiveMandate("a", "h", 1, "usd", Period.DAILY, Kind.CART, null, null, null),
            new ActiveMandate("a", "h", 1, "USD", Period.DAILY, Kind.CART, List.of(), null, null),
            new ActiveMandate(
                "a", "h", 1, "USD", Period.DAILY, Kind.CART, null, List.of("a/b"), null))) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> mandates.createActiveMandate(budget));
    }
  }

  @Test
  void payments_areMadeOneByOne_withProgress_untilTheCallIsCancelled() {
    ObjectNode signed =
        SignedMandate.sign(Documents.active("m", 1_000, "daily"), Documents.KEY).json();
    RecordedCall call = new RecordedCall();
    call.onReport(
        line -> {
          if (line.startsWith("progress 2")) {
            call.cancel();
          }
        });

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                payments.executePayments(
                    signed, List.of(order(1, "a"), order(2, "b"), order(3, "c")), call));

    assertThat(call.heard())
        .containsExactly(
            "progress 1 of 3: payment 1 executed", "progress 2 of 3: payment 2 executed");
    assertThat(payments.listPayments("m", 50).payments())
        .extracting(PaymentTools.PaymentEntry::nonce)
        .containsExactly("b", "a");
  }

  @Test
  void orders_thatMakeNoSense_areRefusedEachForItself() {
    ObjectNode signed =
        SignedMandate.sign(Documents.active("m", 1_000, "daily"), Documents.KEY).json();

    ExecutionReport report =
        execute(
            signed,
            order(0, "a"),
            new Order("shop.example", 1, "DOLLAR", "b", Optional.empty()),
            new Order("", 1, "USD", "c", Optional.empty()),
            order(1, ""),
            order(1, "d"));

    assertThat(report.success()).isFalse();
    assertThat(report.executed()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(4);
  }

  @Test
  void key_thatIsNone_isNotRepeated() {
    for (String key :
        List.of("c0ffee", "stored:c0ffee", "stored:" + Documents.KEY.verifyingKey())) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> mandates.signMandate(Documents.cart("c"), key))
          .satisfies(refusal -> assertThat(refusal.reason()).doesNotContain("c0ffee"));
    }
  }

  @Test
  void unknownMandate_isAFailureInJson() {
    McpHost host = McpHost.builder("test", "1").add(new MandateToolsBinding(mandates)).build();
    try (McpClient client = Judged.client(host).connect()) {
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> new MandateToolsClient(client).getMandateInfo("nobody"))
          .satisfies(
              failure ->
                  assertThat(Json.tree(String.valueOf(failure.getMessage())).toString())
                      .isEqualTo(
                          "{\"success\":false,\"error\":\"mandate_id: no mandate of this name is"
                              + " known\"}"));
    }
  }

  private ExecutionReport execute(ObjectNode signed, Order... orders) {
    return payments.executePayments(signed, List.of(orders), new RecordedCall());
  }

  private static Order order(long amount, String nonce) {
    return new Order("shop.example", amount, "USD", nonce, Optional.empty());
  }

  private static ActiveMandate budget(long amount, @Nullable String expiry) {
    return new ActiveMandate(
        "bot@shop",
        "ada",
        amount,
        "USD",
        Period.DAILY,
        Kind.INTENT,
        List.of("shop.example"),
        null,
        expiry == null ? null : OffsetDateTime.parse(expiry));
  }

  private static ObjectNode json(MandateTools.Signed signed) {
    ObjectNode json =
        Json.object(
            "{'alg':'%s','pubkey':'%s','signature':'%s'}"
                .formatted(signed.alg(), signed.pubkey(), signed.signature()));
    json.set("payload", signed.payload());
    return json;
  }
}
