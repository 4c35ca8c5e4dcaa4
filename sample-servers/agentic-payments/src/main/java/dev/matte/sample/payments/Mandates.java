package dev.matte.sample.payments;

import dev.matte.sample.payments.crypto.KeyException;
import dev.matte.sample.payments.crypto.SigningKey;
import dev.matte.sample.payments.crypto.VerifyingKey;
import dev.matte.sample.payments.ledger.KeyRing;
import dev.matte.sample.payments.ledger.Register;
import dev.matte.sample.payments.ledger.Till;
import dev.matte.sample.payments.mandate.Amounts;
import dev.matte.sample.payments.mandate.CartItem;
import dev.matte.sample.payments.mandate.MandateDocuments;
import dev.matte.sample.payments.mandate.MandateDocuments.Budget;
import dev.matte.sample.payments.mandate.MandateReader;
import dev.matte.sample.payments.mandate.MerchantRule;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import dev.matte.sample.payments.mandate.Times;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The mandate tools over a ledger. Thread-safe. */
final class Mandates implements MandateTools {
  private static final Duration LIFE = Duration.ofDays(1);
  private static final int LONGEST_TEXT = 4_096;
  private static final int MOST_ITEMS = 500;
  private static final int MOST_HOSTS = 500;
  private static final int MOST_REVOCATIONS = 10_000;

  private final KeyRing keys;
  private final Register register;
  private final Till till;
  private final InstantSource clock;

  Mandates(KeyRing keys, Register register, Till till, InstantSource clock) {
    this.keys = keys;
    this.register = register;
    this.till = till;
    this.clock = clock;
  }

  @Override
  public CreateReport createActiveMandate(ActiveMandate mandate) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant expiry =
        mandate.expiresAt() == null
            ? now.plus(LIFE)
            : Times.ahead("expires_at", mandate.expiresAt().toInstant(), now);
    ObjectNode document =
        MandateDocuments.active(
            new Budget(
                text("agent", mandate.agent()),
                text("holder", mandate.holder()),
                Amounts.checked("amount", mandate.amount()),
                Amounts.currency("currency", mandate.currency()),
                mandate.period(),
                mandate.kind().name().toLowerCase(Locale.ROOT),
                new MerchantRule.Hosts(
                    hosts("merchant_allow", mandate.merchantAllow()),
                    hosts("merchant_block", mandate.merchantBlock()))),
            expiry);
    register.created(document);
    return new CreateReport(true, document);
  }

  @Override
  public CreateReport createIntentMandate(
      String merchantId,
      String customerId,
      String intent,
      BigDecimal maxAmount,
      String currency,
      @Nullable Long expiresAt) {
    Currency unit = Amounts.currency("currency", currency);
    long most = Amounts.minor("max_amount", maxAmount, unit);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant expiry =
        expiresAt == null
            ? now.plus(LIFE)
            : Times.ahead("expires_at", Times.ofUnix("expires_at", expiresAt), now);
    ObjectNode document =
        MandateDocuments.intent(
            text("merchant_id", merchantId),
            text("customer_id", customerId),
            text("intent", intent),
            most,
            unit,
            now,
            expiry);
    register.created(document);
    return new CreateReport(true, document);
  }

  @Override
  public CartReport createCartMandate(
      String merchantId, String customerId, List<Item> items, String currency) {
    if (items.size() > MOST_ITEMS) {
      throw new Refusal("items", "expected at most %d".formatted(MOST_ITEMS));
    }
    List<CartItem> lines =
        items.stream()
            .map(
                item ->
                    new CartItem(
                        text("items[].id", item.id()),
                        text("items[].name", item.name()),
                        item.quantity(),
                        item.unitPrice()))
            .toList();
    long total = CartItem.total(lines);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ObjectNode document =
        MandateDocuments.cart(
            text("merchant_id", merchantId),
            text("customer_id", customerId),
            lines,
            Amounts.currency("currency", currency),
            now,
            now.plus(LIFE));
    register.created(document);
    return new CartReport(true, document, total, lines.size());
  }

  @Override
  public SignReport signMandate(ObjectNode mandate, String privateKey) {
    SignedMandate signed = SignedMandate.sign(mandate, key(privateKey));
    register.signed(signed);
    return new SignReport(
        true,
        new Signed(SignedMandate.ALGORITHM, signed.signer().base64(), signed.signature(), mandate));
  }

  private SigningKey key(String text) {
    try {
      return text.startsWith(Identities.KEPT)
          ? keys.privateKey(VerifyingKey.of(text.substring(Identities.KEPT.length())))
          : SigningKey.of(text);
    } catch (KeyException e) {
      throw new Refusal("private_key", e.reason());
    }
  }

  @Override
  public VerifyReport verifyMandate(ObjectNode signedMandate, boolean checkGuards) {
    SignedMandate signed;
    try {
      signed = SignedMandate.of(signedMandate);
    } catch (Refusal e) {
      return invalid(false, e.reason());
    }
    if (!signed.signatureValid()) {
      return invalid(false, "signature invalid");
    }
    if (register.revocation(signed.mandate().id()).isPresent()) {
      return invalid(true, "mandate revoked");
    }
    Optional<String> objection = checkGuards ? till.objection(signed) : Optional.empty();
    return new VerifyReport(
        true,
        true,
        true,
        checkGuards ? Optional.of(objection.isEmpty()) : Optional.empty(),
        objection,
        Optional.of(signed.mandate().document()));
  }

  private static VerifyReport invalid(boolean signatureValid, String reason) {
    return new VerifyReport(
        false, false, signatureValid, Optional.of(false), Optional.of(reason), Optional.empty());
  }

  @Override
  public RevokeReport revokeMandate(String mandateId, @Nullable String reason) {
    String id = MandateReader.id("mandate_id", mandateId);
    Register.Revoked revoked = register.revoke(id, reason == null ? null : text("reason", reason));
    return new RevokeReport(true, Reports.of(revoked.revocation()), revoked.already());
  }

  @Override
  public RevocationsReport listRevocations() {
    return new RevocationsReport(
        true,
        register.revocationCount(),
        register.revocations(MOST_REVOCATIONS).stream().map(Reports::of).toList());
  }

  @Override
  public MandateReport getMandateInfo(String mandateId) {
    Register.Entry entry =
        register
            .find(mandateId)
            .orElseThrow(() -> new Refusal("mandate_id", "no mandate of this name is known"));
    Till.Spending spending = till.spending(entry.mandate());
    Optional<Register.Revocation> revocation = register.revocation(mandateId);
    return new MandateReport(
        true,
        mandateId,
        Reports.status(entry, revocation.isPresent(), spending, clock.instant()),
        entry.mandate().document(),
        Reports.of(entry.mandate(), spending),
        Reports.of(entry.mandate().merchants()),
        entry.signer(),
        entry.createdAt(),
        entry.mandate().expiresAt(),
        revocation.map(Reports::of));
  }

  private static List<String> hosts(String place, @Nullable List<String> hosts) {
    if (hosts == null) {
      return List.of();
    }
    // An empty list would be a mandate for nobody or for everybody; nobody could tell which.
    if (hosts.isEmpty() || hosts.size() > MOST_HOSTS) {
      throw new Refusal(place, "expected 1 to %d; leave it out for none".formatted(MOST_HOSTS));
    }
    return hosts;
  }

  private static String text(String place, String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new Refusal(place, "expected 1 to %,d characters".formatted(LONGEST_TEXT));
    }
    return text;
  }
}
