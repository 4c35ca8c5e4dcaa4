package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link SystemTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacySystemTools implements SystemTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacySystemTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult systemHealth(CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult auditLog(@Nullable String userId, int limit, CallContext call) {
    return legacy.forward(call);
  }
}
