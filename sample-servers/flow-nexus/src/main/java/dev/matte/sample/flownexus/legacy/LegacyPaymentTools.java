package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link PaymentTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyPaymentTools implements PaymentTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyPaymentTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult checkBalance(CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult createPaymentLink(double amount, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult configureAutoRefill(
      boolean enabled, @Nullable Double threshold, @Nullable Double amount, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult getPaymentHistory(int limit, CallContext call) {
    return legacy.forward(call);
  }
}
