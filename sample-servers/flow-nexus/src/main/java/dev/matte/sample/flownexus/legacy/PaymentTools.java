package dev.matte.sample.flownexus.legacy;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/** The payment tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface PaymentTools {

  /** Check current credit balance and auto-refill status */
  @McpTool(name = "check_balance", readOnly = true)
  CallToolResult checkBalance(CallContext call);

  /**
   * Create a secure payment link for purchasing credits
   *
   * @param amount Amount in USD (minimum $10)
   */
  @McpTool(name = "create_payment_link")
  CallToolResult createPaymentLink(@Range(min = 10, max = 10000) double amount, CallContext call);

  /**
   * Configure automatic credit refill settings
   *
   * @param enabled Enable or disable auto-refill
   * @param threshold Credit threshold to trigger refill
   * @param amount Amount in USD to refill
   */
  @McpTool(name = "configure_auto_refill")
  CallToolResult configureAutoRefill(
      boolean enabled,
      @Range(min = 10) @Nullable Double threshold,
      @Range(min = 10) @Nullable Double amount,
      CallContext call);

  /**
   * Get recent payment and transaction history
   *
   * @param limit Number of transactions to return
   */
  @McpTool(name = "get_payment_history", readOnly = true)
  CallToolResult getPaymentHistory(
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("10")
          int limit,
      CallContext call);
}
