package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link DaaTools} to the legacy server. Made by {@code matte stub} and made
 * again by it: extend this class and override what has moved.
 */
public class LegacyDaaTools implements DaaTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyDaaTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult daaAgentCreate(
      String agentType,
      @Nullable ArrayNode capabilities,
      @Nullable ObjectNode resources,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaCapabilityMatch(
      ArrayNode taskRequirements, @Nullable ArrayNode availableAgents, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaResourceAlloc(
      ObjectNode resources, @Nullable ArrayNode agents, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaLifecycleManage(String agentId, String action, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaCommunication(
      String from, String to, ObjectNode message, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaConsensus(ArrayNode agents, ObjectNode proposal, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaFaultTolerance(
      String agentId, @Nullable String strategy, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaOptimization(
      String target, @Nullable ArrayNode metrics, CallContext call) {
    return legacy.forward(call);
  }
}
