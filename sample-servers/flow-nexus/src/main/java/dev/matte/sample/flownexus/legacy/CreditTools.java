package dev.matte.sample.flownexus.legacy;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/** The credit tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface CreditTools {

  /**
   * Award rUv credits to user
   *
   * @param userId User identifier
   * @param amount rUv credits to award
   * @param reason Reason for earning credits
   * @param source Credit source (challenge, app_usage, etc.)
   */
  @McpTool(name = "app_store_earn_ruv", destructive = false, openWorld = false)
  CallToolResult appStoreEarnRuv(
      @McpParam(name = "user_id") String userId,
      @Range(min = 1) double amount,
      String reason,
      @Nullable String source,
      CallContext call);

  /**
   * Get user rUv credit balance
   *
   * @param userId User identifier
   */
  @McpTool(name = "ruv_balance", readOnly = true, openWorld = false)
  CallToolResult ruvBalance(@McpParam(name = "user_id") String userId, CallContext call);

  /**
   * Get rUv transaction history
   *
   * @param userId User identifier
   * @param limit Maximum number of transactions to return
   */
  @McpTool(name = "ruv_history", readOnly = true, openWorld = false)
  CallToolResult ruvHistory(
      @McpParam(name = "user_id") String userId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("20")
          int limit,
      CallContext call);
}
