package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * Forwards every tool of {@link TaskTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyTaskTools implements TaskTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyTaskTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult taskOrchestrate(
      String task,
      @Nullable Strategy strategy,
      @Nullable Priority priority,
      @Nullable ArrayNode dependencies,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult taskStatus(String taskId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult taskResults(String taskId, CallContext call) {
    return legacy.forward(call);
  }
}
