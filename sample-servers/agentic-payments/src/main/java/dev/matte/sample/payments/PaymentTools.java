package dev.matte.sample.payments;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.runtime.binding.CallContext;
import dev.matte.sample.payments.MandateTools.SpendLimits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Payments on mandates. The legacy server had none, so these are served only when asked for. */
@McpClient
public interface PaymentTools {

  // tag::execute[]
  /**
   * Pay on a signed mandate, one payment after the other, each for itself: it is made when the
   * mandate allows it, and refused with the reason when not.
   *
   * @param signedMandate mandate as sign_mandate gave it
   * @param payments what to pay, in order
   */
  @McpTool(name = "execute_payments", idempotent = true)
  ExecutionReport executePayments(
      @McpParam(name = "signed_mandate") ObjectNode signedMandate,
      List<Order> payments,
      CallContext call);

  // end::execute[]

  /**
   * List the payments made on a mandate, newest first.
   *
   * @param mandateId mandate they were made on
   * @param limit most payments to list
   */
  @McpTool(name = "list_payments", readOnly = true, openWorld = false)
  PaymentsReport listPayments(
      @McpParam(name = "mandate_id") String mandateId,
      @Default("50") @Range(min = 1, max = 1000) int limit);

  /**
   * What is to be paid.
   *
   * @param merchant host of the merchant, or its identifier where the mandate names one
   * @param amount minor units (12000 = $120.00)
   * @param currency ISO 4217 code, that of the mandate
   * @param nonce text that is new for each payment; it counts once
   * @param reference words of your own, such as the number of an invoice
   */
  record Order(
      String merchant, long amount, String currency, String nonce, Optional<String> reference) {}

  /** What became of an order. */
  enum Outcome {
    @McpParam(name = "executed")
    EXECUTED,
    @McpParam(name = "refused")
    REFUSED
  }

  /**
   * What became of all orders.
   *
   * @param success whether every one was executed
   * @param spendLimits how the mandate stands afterwards
   */
  record ExecutionReport(
      boolean success,
      int executed,
      int refused,
      List<OrderReport> payments,
      @McpParam(name = "spend_limits") SpendLimits spendLimits) {}

  /**
   * What became of an order.
   *
   * @param number 1 for the first
   * @param reason why it was refused
   */
  record OrderReport(
      int number,
      Outcome outcome,
      String nonce,
      @McpParam(name = "payment_id") Optional<String> paymentId,
      @McpParam(name = "executed_at") Optional<Instant> executedAt,
      Optional<String> reason) {}

  /** Payments, newest first. */
  record PaymentsReport(
      boolean success,
      @McpParam(name = "mandate_id") String mandateId,
      List<PaymentEntry> payments) {}

  /**
   * A payment that was made.
   *
   * @param amount minor units
   */
  record PaymentEntry(
      @McpParam(name = "payment_id") String paymentId,
      String merchant,
      long amount,
      String currency,
      String nonce,
      Optional<String> reference,
      @McpParam(name = "executed_at") Instant executedAt) {}
}
