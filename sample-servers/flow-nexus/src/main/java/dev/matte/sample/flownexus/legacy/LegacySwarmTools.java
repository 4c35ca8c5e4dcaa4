package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

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
      Topology topology, int maxAgents, Strategy strategy, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult agentSpawn(
      AgentSpawnType type,
      @Nullable List<String> capabilities,
      @Nullable String name,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult taskOrchestrate(
      String task,
      Priority priority,
      TaskOrchestrateStrategy strategy,
      @Nullable Integer maxAgents,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmList(SwarmListStatus status, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmStatus(@Nullable String swarmId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmScale(@Nullable String swarmId, int targetAgents, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmDestroy(@Nullable String swarmId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmCreateFromTemplate(
      @Nullable String templateId,
      @Nullable String templateName,
      @Nullable Overrides overrides,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult swarmTemplatesList(
      SwarmTemplatesListCategory category, boolean includeStore, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult daaAgentCreate(
      String agentType,
      @Nullable List<String> capabilities,
      @Nullable ObjectNode resources,
      CallContext call) {
    return legacy.forward(call);
  }
}
