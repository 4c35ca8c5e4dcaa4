package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link QueryTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyQueryTools implements QueryTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyQueryTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult queryControl(
      QueryControlAction action,
      String queryId,
      @Nullable Model model,
      @Nullable PermissionMode permissionMode,
      @Nullable String command,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult queryList(boolean includeHistory, CallContext call) {
    return legacy.forward(call);
  }
}
