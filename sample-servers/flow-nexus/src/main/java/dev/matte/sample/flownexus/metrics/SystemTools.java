package dev.matte.sample.flownexus.metrics;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the server is, and what happened on it. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface SystemTools {

  /** Check system health status */
  @Requires(permission = "system:read")
  @McpTool(name = "system_health", readOnly = true, openWorld = false)
  HealthReport systemHealth(CallContext call);

  /**
   * Get audit log entries
   *
   * @param userId Filter by user ID
   */
  @SuppressWarnings("matte:missing-parameter-description") // The real list has none.
  @Requires(role = "admin", permission = "admin:audit")
  @McpTool(name = "audit_log", readOnly = true, openWorld = false)
  LogReport auditLog(
      @McpParam(name = "user_id") @Nullable String userId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 1000) @Default("100")
          int limit,
      CallContext call);

  /**
   * How the server is.
   *
   * @param status ok, or degraded when programs cannot be kept apart or room is short
   * @param since when it was started
   * @param databaseMillis how long a question to the database took
   * @param freeBytes left where everything is kept
   * @param missing what the machine lacks to keep programs apart
   * @param waiting workflows in the queue
   * @param legacy whether an old server is configured
   */
  record HealthReport(
      String status,
      Instant since,
      @McpParam(name = "database_ms") double databaseMillis,
      @McpParam(name = "free_bytes") long freeBytes,
      Optional<String> missing,
      int waiting,
      boolean legacy) {}

  /** What happened, newest first. */
  record LogReport(List<LogEntry> entries) {}

  /** Something that happened. */
  record LogEntry(
      long number,
      Instant at,
      @McpParam(name = "user_id") String userId,
      String event,
      String subject,
      String detail) {}
}
