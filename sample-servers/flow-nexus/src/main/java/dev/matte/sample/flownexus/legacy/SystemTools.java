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

/** The system tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface SystemTools {

  /** Check system health status */
  @McpTool(name = "system_health", readOnly = true, openWorld = false)
  CallToolResult systemHealth(CallContext call);

  /**
   * Get audit log entries
   *
   * @param userId Filter by user ID
   */
  @McpTool(name = "audit_log", readOnly = true, openWorld = false)
  CallToolResult auditLog(
      @McpParam(name = "user_id") @Nullable String userId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 1000) @Default("100")
          int limit,
      CallContext call);
}
