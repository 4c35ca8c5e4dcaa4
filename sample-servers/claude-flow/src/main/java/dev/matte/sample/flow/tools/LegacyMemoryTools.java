package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link MemoryTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyMemoryTools implements MemoryTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyMemoryTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult memoryUsage(
      MemoryUsageAction action,
      @Nullable String key,
      @Nullable String value,
      String namespace,
      @Nullable Long ttl,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memorySearch(
      String pattern, @Nullable String namespace, int limit, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memoryPersist(@Nullable String sessionId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memoryNamespace(String namespace, String action, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memoryBackup(@Nullable String path, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memoryRestore(String backupPath, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memoryCompress(@Nullable String namespace, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memorySync(String target, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult cacheManage(String action, @Nullable String key, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult stateSnapshot(@Nullable String name, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult contextRestore(String snapshotId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult memoryAnalytics(@Nullable String timeframe, CallContext call) {
    return legacy.forward(call);
  }
}
