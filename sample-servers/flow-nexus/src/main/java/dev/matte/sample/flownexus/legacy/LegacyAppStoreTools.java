package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link AppStoreTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyAppStoreTools implements AppStoreTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyAppStoreTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult appStoreListTemplates(
      @Nullable String category, int limit, @Nullable List<String> tags, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appInstalled(String userId, CallContext call) {
    return legacy.forward(call);
  }
}
