package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link CreditTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyCreditTools implements CreditTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyCreditTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult appStoreEarnRuv(
      String userId, double amount, String reason, @Nullable String source, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult ruvBalance(String userId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult ruvHistory(String userId, int limit, CallContext call) {
    return legacy.forward(call);
  }
}
