package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * Forwards every tool of {@link SwarmTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacySwarmTools implements SwarmTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacySwarmTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult swarmInit(
      Topology topology, int maxAgents, String strategy, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmStatus(@Nullable String swarmId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmMonitor(
      @Nullable String swarmId, @Nullable Integer interval, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult topologyOptimize(@Nullable String swarmId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult loadBalance(
      @Nullable String swarmId, @Nullable ArrayNode tasks, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult coordinationSync(@Nullable String swarmId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmScale(
      @Nullable String swarmId, @Nullable Integer targetSize, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmDestroy(String swarmId, CallContext call) {
    return legacy.forward(call);
  }
}
