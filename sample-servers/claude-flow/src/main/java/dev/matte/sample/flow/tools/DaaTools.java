package dev.matte.sample.flow.tools;

import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The daa tools of claude-flow. */
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
public interface DaaTools {

  /** Create dynamic agents */
  @McpTool(name = "daa_agent_create")
  CallToolResult daaAgentCreate(
      @McpParam(name = "agent_type") String agentType,
      @Nullable ArrayNode capabilities,
      @Nullable ObjectNode resources,
      CallContext call);

  /** Match capabilities to tasks */
  @McpTool(name = "daa_capability_match")
  CallToolResult daaCapabilityMatch(
      @McpParam(name = "task_requirements") ArrayNode taskRequirements,
      @McpParam(name = "available_agents") @Nullable ArrayNode availableAgents,
      CallContext call);

  /** Resource allocation */
  @McpTool(name = "daa_resource_alloc")
  CallToolResult daaResourceAlloc(
      ObjectNode resources, @Nullable ArrayNode agents, CallContext call);

  /** Agent lifecycle management */
  @McpTool(name = "daa_lifecycle_manage")
  CallToolResult daaLifecycleManage(String agentId, String action, CallContext call);

  /** Inter-agent communication */
  @McpTool(name = "daa_communication")
  CallToolResult daaCommunication(String from, String to, ObjectNode message, CallContext call);

  /** Consensus mechanisms */
  @McpTool(name = "daa_consensus")
  CallToolResult daaConsensus(ArrayNode agents, ObjectNode proposal, CallContext call);

  /** Fault tolerance &amp; recovery */
  @McpTool(name = "daa_fault_tolerance")
  CallToolResult daaFaultTolerance(String agentId, @Nullable String strategy, CallContext call);

  /** Performance optimization */
  @McpTool(name = "daa_optimization")
  CallToolResult daaOptimization(String target, @Nullable ArrayNode metrics, CallContext call);
}
