package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link AppTools} to the legacy server. Made by {@code matte stub} and made
 * again by it: extend this class and override what has moved.
 */
public class LegacyAppTools implements AppTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyAppTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult appStoreListTemplates(
      @Nullable String category, int limit, @Nullable List<String> tags, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appStorePublishApp(
      String name,
      String description,
      String category,
      String sourceCode,
      String version,
      @Nullable List<String> tags,
      @Nullable ObjectNode metadata,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appGet(String appId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appUpdate(String appId, ObjectNode updates, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appSearch(
      @Nullable String search,
      @Nullable String category,
      @Nullable Boolean featured,
      int limit,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appAnalytics(String appId, Timeframe timeframe, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appInstalled(String userId, CallContext call) {
    return legacy.forward(call);
  }
}
