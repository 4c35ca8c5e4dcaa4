package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link RealtimeTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyRealtimeTools implements RealtimeTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyRealtimeTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult realtimeSubscribe(
      String table, RealtimeSubscribeEvent event, @Nullable String filter, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult realtimeUnsubscribe(String subscriptionId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult realtimeList(CallContext call) {
    return legacy.forward(call);
  }
}
