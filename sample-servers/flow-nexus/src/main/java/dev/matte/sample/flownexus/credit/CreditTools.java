package dev.matte.sample.flownexus.credit;

import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Credits, which are not money: only who runs the server awards them, and nothing costs any. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface CreditTools {

  /**
   * Award rUv credits to user
   *
   * @param userId User identifier
   * @param amount rUv credits to award
   * @param reason Reason for earning credits
   * @param source Credit source (challenge, app_usage, etc.)
   */
  @Requires(role = "admin", permission = "admin:credits")
  @AtMostOnce(windowMillis = 600_000)
  @McpTool(name = "app_store_earn_ruv", destructive = false, openWorld = false)
  Balance appStoreEarnRuv(
      @McpParam(name = "user_id") String userId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1) long amount,
      String reason,
      @Nullable String source,
      CallContext call);

  /**
   * Get user rUv credit balance
   *
   * @param userId User identifier
   */
  @Requires(permission = "credit:read")
  @McpTool(name = "ruv_balance", readOnly = true, openWorld = false)
  Balance ruvBalance(@McpParam(name = "user_id") String userId, CallContext call);

  /**
   * Get rUv transaction history
   *
   * @param userId User identifier
   * @param limit Maximum number of transactions to return
   */
  @Requires(permission = "credit:read")
  @McpTool(name = "ruv_history", readOnly = true, openWorld = false)
  History ruvHistory(
      @McpParam(name = "user_id") String userId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("20")
          int limit,
      CallContext call);

  /** What somebody has. */
  record Balance(@McpParam(name = "user_id") String userId, long balance) {}

  /** The latest entries, newest first. */
  record History(@McpParam(name = "user_id") String userId, List<Entry> transactions) {}

  /** An entry of the ledger. */
  record Entry(long number, long amount, String reason, String source, Instant at) {}
}
