package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link MarketTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyMarketTools implements MarketTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyMarketTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult marketData(CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult seraphinaChat(
      String message,
      boolean enableTools,
      @Nullable List<ConversationHistory> conversationHistory,
      CallContext call) {
    return legacy.forward(call);
  }
}
