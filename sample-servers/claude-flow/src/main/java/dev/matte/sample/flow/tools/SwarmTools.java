package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** The swarm tools of claude-flow. */
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE,
    repairs = {
      McpSchema.Repair.TEXT_TO_SCALAR,
      McpSchema.Repair.TEXT_TO_JSON,
      McpSchema.Repair.VALUE_TO_LIST,
      McpSchema.Repair.ENUM_CASE,
      McpSchema.Repair.NULL_TO_ABSENT
    })
@SuppressWarnings("matte:legacy")
public interface SwarmTools {

  /** Initialize swarm with topology and configuration */
  @McpTool(name = "swarm_init")
  CallToolResult swarmInit(
      Topology topology,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("8") int maxAgents,
      @Default("auto") String strategy,
      CallContext call);

  /** Monitor swarm health and performance */
  @McpTool(name = "swarm_status", readOnly = true, openWorld = false)
  CallToolResult swarmStatus(@Nullable String swarmId, CallContext call);

  /** Real-time swarm monitoring */
  @McpTool(name = "swarm_monitor", readOnly = true, openWorld = false)
  CallToolResult swarmMonitor(
      @Nullable String swarmId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Nullable Integer interval,
      CallContext call);

  /** Auto-optimize swarm topology */
  @McpTool(name = "topology_optimize")
  CallToolResult topologyOptimize(@Nullable String swarmId, CallContext call);

  /** Distribute tasks efficiently */
  @McpTool(name = "load_balance")
  CallToolResult loadBalance(@Nullable String swarmId, @Nullable ArrayNode tasks, CallContext call);

  /** Sync agent coordination */
  @McpTool(name = "coordination_sync")
  CallToolResult coordinationSync(@Nullable String swarmId, CallContext call);

  /** Auto-scale agent count */
  @McpTool(name = "swarm_scale")
  CallToolResult swarmScale(
      @Nullable String swarmId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Nullable Integer targetSize,
      CallContext call);

  /** Gracefully shutdown swarm */
  @McpTool(name = "swarm_destroy", destructive = true, idempotent = true, openWorld = false)
  CallToolResult swarmDestroy(String swarmId, CallContext call);

  enum Topology {
    @JsonProperty("hierarchical")
    HIERARCHICAL,
    @JsonProperty("mesh")
    MESH,
    @JsonProperty("ring")
    RING,
    @JsonProperty("star")
    STAR
  }
}
