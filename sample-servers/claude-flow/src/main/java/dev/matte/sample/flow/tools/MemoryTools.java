package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/** The memory tools of claude-flow. */
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE,
    repairs = {
      McpSchema.Repair.TEXT_TO_SCALAR,
      McpSchema.Repair.TEXT_TO_JSON,
      McpSchema.Repair.VALUE_TO_LIST,
      McpSchema.Repair.ENUM_CASE,
      McpSchema.Repair.NULL_TO_ABSENT
    })
@SuppressWarnings("matte:legacy")
public interface MemoryTools {

  /** Store/retrieve persistent memory with TTL and namespacing */
  @McpTool(name = "memory_usage")
  CallToolResult memoryUsage(
      MemoryUsageAction action,
      @Nullable String key,
      @Nullable String value,
      @Default("default") String namespace,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Nullable Long ttl,
      CallContext call);

  /** Search memory with patterns */
  @McpTool(name = "memory_search", readOnly = true, openWorld = false)
  CallToolResult memorySearch(
      String pattern,
      @Nullable String namespace,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("10") int limit,
      CallContext call);

  /** Cross-session persistence */
  @McpTool(name = "memory_persist")
  CallToolResult memoryPersist(@Nullable String sessionId, CallContext call);

  /** Namespace management */
  @McpTool(name = "memory_namespace")
  CallToolResult memoryNamespace(String namespace, String action, CallContext call);

  /** Backup memory stores */
  @McpTool(name = "memory_backup")
  CallToolResult memoryBackup(@Nullable String path, CallContext call);

  /** Restore from backups */
  @McpTool(name = "memory_restore", destructive = true, idempotent = true, openWorld = false)
  CallToolResult memoryRestore(String backupPath, CallContext call);

  /** Compress memory data */
  @McpTool(name = "memory_compress")
  CallToolResult memoryCompress(@Nullable String namespace, CallContext call);

  /** Sync across instances */
  @McpTool(name = "memory_sync")
  CallToolResult memorySync(String target, CallContext call);

  /** Manage coordination cache */
  @McpTool(name = "cache_manage")
  CallToolResult cacheManage(String action, @Nullable String key, CallContext call);

  /** Create state snapshots */
  @McpTool(name = "state_snapshot")
  CallToolResult stateSnapshot(@Nullable String name, CallContext call);

  /** Restore execution context */
  @McpTool(name = "context_restore", destructive = true, idempotent = true, openWorld = false)
  CallToolResult contextRestore(String snapshotId, CallContext call);

  /** Analyze memory usage */
  @McpTool(name = "memory_analytics", readOnly = true, openWorld = false)
  CallToolResult memoryAnalytics(@Nullable String timeframe, CallContext call);

  enum MemoryUsageAction {
    @JsonProperty("store")
    STORE,
    @JsonProperty("retrieve")
    RETRIEVE,
    @JsonProperty("list")
    LIST,
    @JsonProperty("delete")
    DELETE,
    @JsonProperty("search")
    SEARCH
  }
}
