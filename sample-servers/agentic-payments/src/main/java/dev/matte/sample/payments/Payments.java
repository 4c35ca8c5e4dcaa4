package dev.matte.sample.payments;

import dev.matte.runtime.binding.CallContext;
import dev.matte.sample.payments.ledger.Till;
import dev.matte.sample.payments.mandate.Amounts;
import dev.matte.sample.payments.mandate.MandateReader;
import dev.matte.sample.payments.mandate.Refusal;
import dev.matte.sample.payments.mandate.SignedMandate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The payment tools over a till. Thread-safe. */
final class Payments implements PaymentTools {
  private static final int MOST_ORDERS = 1_000;
  private static final int LONGEST_NONCE = 200;
  private static final int LONGEST_TEXT = 4_096;

  private final Till till;

  Payments(Till till) {
    this.till = till;
  }

  // tag::stream[]
  @Override
  public ExecutionReport executePayments(
      ObjectNode signedMandate, List<Order> payments, CallContext call) {
    if (payments.isEmpty() || payments.size() > MOST_ORDERS) {
      throw new Refusal("payments", "expected 1 to %d".formatted(MOST_ORDERS));
    }
    SignedMandate signed = SignedMandate.of(signedMandate);
    if (!signed.signatureValid()) {
      throw new Refusal("signed_mandate", "signature invalid");
    }
    List<OrderReport> reports = new ArrayList<>();
    for (Order order : payments) {
      call.throwIfCancelled(); // What was paid by then stays paid.
      OrderReport report = execute(signed, order, reports.size() + 1);
      reports.add(report);
      call.progress(reports.size(), payments.size(), words(report));
    }
    return report(signed, reports);
  }

  // end::stream[]

  private OrderReport execute(SignedMandate signed, Order order, int number) {
    try {
      Till.Payment payment = till.pay(signed, checked(order));
      return new OrderReport(
          number,
          Outcome.EXECUTED,
          order.nonce(),
          Optional.of(payment.paymentId()),
          Optional.of(payment.executedAt()),
          Optional.empty());
    } catch (Refusal e) {
      return new OrderReport(
          number,
          Outcome.REFUSED,
          order.nonce(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(e.reason()));
    }
  }

  private ExecutionReport report(SignedMandate signed, List<OrderReport> reports) {
    int executed =
        (int) reports.stream().filter(report -> report.outcome() == Outcome.EXECUTED).count();
    int refused = reports.size() - executed;
    return new ExecutionReport(
        refused == 0,
        executed,
        refused,
        reports,
        Reports.of(signed.mandate(), till.spending(signed.mandate())));
  }

  @Override
  public PaymentsReport listPayments(String mandateId, int limit) {
    String id = MandateReader.id("mandate_id", mandateId);
    return new PaymentsReport(
        true, id, till.payments(id, limit).stream().map(Payments::entry).toList());
  }

  private static PaymentEntry entry(Till.Payment payment) {
    Till.Order order = payment.order();
    return new PaymentEntry(
        payment.paymentId(),
        order.merchant(),
        order.amount(),
        order.currency().getCurrencyCode(),
        order.nonce(),
        order.reference(),
        payment.executedAt());
  }

  private static Till.Order checked(Order order) {
    order.reference().ifPresent(reference -> text("reference", reference, LONGEST_TEXT));
    return new Till.Order(
        text("merchant", order.merchant(), LONGEST_TEXT),
        Amounts.checked("amount", order.amount()),
        Amounts.currency("currency", order.currency()),
        text("nonce", order.nonce(), LONGEST_NONCE),
        order.reference());
  }

  private static String text(String place, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new Refusal(place, "expected 1 to %,d characters".formatted(longest));
    }
    return text;
  }

  private static String words(OrderReport report) {
    return report
        .reason()
        .map(reason -> "payment %d refused: %s".formatted(report.number(), reason))
        .orElseGet(() -> "payment %d executed".formatted(report.number()));
  }
}
