package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * Forwards every tool of {@link AgentTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyAgentTools implements AgentTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyAgentTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult agentSpawn(
      AgentSpawnType type,
      @Nullable String name,
      @Nullable ArrayNode capabilities,
      @Nullable String swarmId,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult agentList(@Nullable String swarmId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult agentMetrics(@Nullable String agentId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult agentsSpawnParallel(
      List<Agent> agents, int maxConcurrency, int batchSize, CallContext call) {
    return legacy.forward(call);
  }
}
