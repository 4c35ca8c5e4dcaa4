package dev.matte.sample.payments.ledger;

import dev.matte.sample.payments.crypto.VerifyingKey;
import dev.matte.sample.payments.mandate.Amounts;
import dev.matte.sample.payments.mandate.Mandate;
import dev.matte.sample.payments.mandate.Period;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Pays: enters payments into the ledger, each in one transaction with all that is checked about it.
 * So however many threads and processes pay on one mandate, it is never overspent and no nonce
 * counts twice. Thread-safe.
 */
public final class Till {
  private static final String BY_NONCE =
      "SELECT payment_id, executed_at FROM payments WHERE mandate_id = ?1 AND nonce = ?2";
  private static final String INSERT =
      """
      INSERT INTO payments
          (payment_id, mandate_id, nonce, merchant, amount, currency, reference, executed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""";
  private static final String SPENT =
      "SELECT spent, payments FROM spending WHERE mandate_id = ?1 AND period_start = ?2";
  private static final String SPEND =
      """
      INSERT INTO spending (mandate_id, period_start, cap, spent, payments)
          VALUES (?1, ?2, ?3, ?4, 1)
        ON CONFLICT DO UPDATE SET spent = spent + ?4, payments = payments + 1""";
  private static final String LATEST =
      """
      SELECT payment_id, merchant, amount, currency, nonce, reference, executed_at
        FROM payments WHERE mandate_id = ?1 ORDER BY id DESC LIMIT ?2""";

  private final LedgerFile file;
  private final Register register;
  private final Outbox outbox;
  private final Set<VerifyingKey> signers;
  private final InstantSource clock;

  /**
   * Pays on mandates.
   *
   * @param signers keys that may authorise payments; empty for all
   */
  public Till(
      LedgerFile file,
      Register register,
      Outbox outbox,
      Set<VerifyingKey> signers,
      InstantSource clock) {
    this.file = file;
    this.register = register;
    this.outbox = outbox;
    this.signers = Set.copyOf(signers);
    this.clock = clock;
  }

  /**
   * What is to be paid.
   *
   * @param amount minor units
   * @param nonce counts once for a mandate
   * @param reference the caller's own words
   */
  public record Order(
      String merchant, long amount, Currency currency, String nonce, Optional<String> reference) {}

  /** What was paid. */
  public record Payment(String paymentId, Order order, Instant executedAt) {}

  /**
   * What was spent of a mandate in a period.
   *
   * @param periodStart the epoch, where the period is the mandate's whole life
   * @param periodEnd empty for the same
   */
  public record Spending(
      long cap,
      long spent,
      long payments,
      Period period,
      Instant periodStart,
      Optional<Instant> periodEnd) {
    /** What is left in minor units: nothing, once the one payment has been made. */
    public long remaining() {
      return period == Period.SINGLE && payments > 0 ? 0 : cap - spent;
    }
  }

  /**
   * Pays, if the mandate allows it.
   *
   * @param signed with a signature that was found right
   * @throws Refusal if not; nothing has changed then
   */
  public Payment pay(SignedMandate signed, Order order) {
    Mandate mandate = signed.mandate();
    return file.write(
        () -> {
          Instant now = clock.instant();
          objection(signed, now).ifPresent(Till::refuse);
          register.hold(signed);
          refuseReplay(mandate.id(), order.nonce());
          mandate
              .objection(order.merchant(), order.amount(), order.currency())
              .ifPresent(Till::refuse);
          spend(mandate, order.amount(), now);
          return enter(mandate, order, now);
        });
  }

  /** Why nothing may be paid on a mandate now; empty when something may, if enough is left. */
  public Optional<String> objection(SignedMandate signed) {
    return file.read(
        () -> {
          Instant now = clock.instant();
          Optional<String> objection = objection(signed, now);
          if (objection.isEmpty()) {
            objection = register.conflict(signed);
          }
          if (objection.isPresent()) {
            return objection;
          }
          return spending(signed.mandate(), now).remaining() == 0
              ? Optional.of("its cap is spent")
              : Optional.empty();
        });
  }

  /** What was spent in the present period. */
  public Spending spending(Mandate mandate) {
    return file.read(() -> spending(mandate, clock.instant()));
  }

  /** Payments on a mandate, newest first. */
  public List<Payment> payments(String mandateId, int most) {
    return file.read(
        () -> {
          List<Payment> payments = new ArrayList<>();
          try (ResultSet row = file.bind(LATEST, mandateId, most).executeQuery()) {
            while (row.next()) {
              payments.add(payment(row));
            }
          }
          return payments;
        });
  }

  private Optional<String> objection(SignedMandate signed, Instant now) {
    if (!signers.isEmpty() && !signers.contains(signed.signer())) {
      return Optional.of("its signer may not authorise payments here");
    }
    if (register.revocation(signed.mandate().id()).isPresent()) {
      return Optional.of("revoked");
    }
    return signed.mandate().objection(now);
  }

  private void refuseReplay(String mandateId, String nonce) throws SQLException {
    try (ResultSet row = file.bind(BY_NONCE, mandateId, nonce).executeQuery()) {
      if (row.next()) {
        throw new Refusal(
            "replay: this nonce was used by %s at %s"
                .formatted(row.getString(1), Instant.ofEpochMilli(row.getLong(2))));
      }
    }
  }

  private void spend(Mandate mandate, long amount, Instant now) throws SQLException {
    Spending spending = spending(mandate, now);
    if (amount > spending.remaining()) {
      throw new Refusal(
          "%s is more than the %s that are left"
              .formatted(
                  Amounts.text(amount, mandate.currency()),
                  Amounts.text(spending.remaining(), mandate.currency())));
    }
    long start = spending.periodStart().toEpochMilli();
    file.bind(SPEND, mandate.id(), start, mandate.cap(), amount).executeUpdate();
  }

  private Spending spending(Mandate mandate, Instant now) throws SQLException {
    Period period = mandate.period();
    Instant start = period.start(now);
    try (ResultSet row = file.bind(SPENT, mandate.id(), start.toEpochMilli()).executeQuery()) {
      boolean any = row.next();
      return new Spending(
          mandate.cap(),
          any ? row.getLong(1) : 0,
          any ? row.getLong(2) : 0,
          period,
          start,
          period.end(now));
    }
  }

  private Payment enter(Mandate mandate, Order order, Instant now) throws SQLException {
    Payment payment =
        new Payment(
            "payment_" + UUID.randomUUID(), order, Instant.ofEpochMilli(now.toEpochMilli()));
    file.bind(
            INSERT,
            payment.paymentId(),
            mandate.id(),
            order.nonce(),
            order.merchant(),
            order.amount(),
            order.currency().getCurrencyCode(),
            order.reference().orElse(null),
            now.toEpochMilli())
        .executeUpdate();
    outbox.add(
        "payment.executed",
        event -> {
          event.put("payment_id", payment.paymentId());
          event.put("mandate_id", mandate.id());
          event.put("merchant", order.merchant());
          event.put("amount", order.amount());
          event.put("currency", order.currency().getCurrencyCode());
          event.put("nonce", order.nonce());
          order.reference().ifPresent(reference -> event.put("reference", reference));
          event.put("executed_at", payment.executedAt().toString());
        });
    return payment;
  }

  private static Payment payment(ResultSet row) throws SQLException {
    Order order =
        new Order(
            row.getString("merchant"),
            row.getLong("amount"),
            Currency.getInstance(row.getString("currency")),
            row.getString("nonce"),
            Optional.ofNullable(row.getString("reference")));
    return new Payment(
        row.getString("payment_id"), order, Instant.ofEpochMilli(row.getLong("executed_at")));
  }

  private static void refuse(String objection) {
    throw new Refusal(objection);
  }
}
