package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The swarm tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface SwarmTools {

  /**
   * Initialize multi-agent swarm with specified topology
   *
   * @param topology Swarm topology: hierarchical (tree), mesh (peer-to-peer), ring (circular), star
   *     (centralized)
   * @param maxAgents Maximum number of agents in swarm
   * @param strategy Agent distribution strategy
   */
  @McpTool(name = "swarm_init")
  CallToolResult swarmInit(
      Topology topology,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("8")
          int maxAgents,
      @Default("balanced") Strategy strategy,
      CallContext call);

  /**
   * Create specialized AI agent in swarm
   *
   * @param type Agent specialization type
   * @param capabilities Specific capabilities for the agent
   * @param name Custom agent identifier
   */
  @McpTool(name = "agent_spawn")
  CallToolResult agentSpawn(
      AgentSpawnType type,
      @Nullable List<String> capabilities,
      @Nullable String name,
      CallContext call);

  /**
   * Orchestrate complex task across swarm agents
   *
   * @param task Task description or instructions
   * @param priority Task priority level
   * @param strategy Task execution strategy
   * @param maxAgents Maximum agents to use for task
   */
  @McpTool(name = "task_orchestrate")
  CallToolResult taskOrchestrate(
      String task,
      @Default("medium") Priority priority,
      @Default("adaptive") TaskOrchestrateStrategy strategy,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 10)
          @Nullable Integer maxAgents,
      CallContext call);

  /**
   * List active swarms
   *
   * @param status Filter by swarm status
   */
  @McpTool(name = "swarm_list", readOnly = true, openWorld = false)
  CallToolResult swarmList(@Default("active") SwarmListStatus status, CallContext call);

  /**
   * Get swarm status and details
   *
   * @param swarmId Swarm ID (optional, uses active swarm if not provided)
   */
  @McpTool(name = "swarm_status", readOnly = true, openWorld = false)
  CallToolResult swarmStatus(
      @McpParam(name = "swarm_id") @Nullable String swarmId, CallContext call);

  /**
   * Scale swarm up or down
   *
   * @param swarmId Swarm ID (optional, uses active swarm if not provided)
   * @param targetAgents Target number of agents
   */
  @McpTool(name = "swarm_scale")
  CallToolResult swarmScale(
      @McpParam(name = "swarm_id") @Nullable String swarmId,
      @McpParam(name = "target_agents")
          @McpSchema(integers = McpSchema.Integers.NUMBER)
          @Range(min = 1, max = 100)
          int targetAgents,
      CallContext call);

  /**
   * Destroy swarm and clean up resources
   *
   * @param swarmId Swarm ID (optional, uses active swarm if not provided)
   */
  @McpTool(name = "swarm_destroy", destructive = true, idempotent = true, openWorld = false)
  CallToolResult swarmDestroy(
      @McpParam(name = "swarm_id") @Nullable String swarmId, CallContext call);

  /**
   * Create swarm from app store template
   *
   * @param templateId Template ID from app store
   * @param templateName Template name (alternative to ID)
   * @param overrides Optional configuration overrides
   */
  @McpTool(name = "swarm_create_from_template")
  CallToolResult swarmCreateFromTemplate(
      @McpParam(name = "template_id") @Nullable String templateId,
      @McpParam(name = "template_name") @Nullable String templateName,
      @Nullable Overrides overrides,
      CallContext call);

  /**
   * List available swarm templates
   *
   * @param category Template category to filter by
   * @param includeStore Include templates from app store
   */
  @McpTool(name = "swarm_templates_list", readOnly = true, openWorld = false)
  CallToolResult swarmTemplatesList(
      @Default("all") SwarmTemplatesListCategory category,
      @Default("true") boolean includeStore,
      CallContext call);

  /**
   * Create decentralized autonomous agent
   *
   * @param agentType DAA agent type
   * @param resources Agent resources
   */
  @McpTool(name = "daa_agent_create")
  CallToolResult daaAgentCreate(
      @McpParam(name = "agent_type") String agentType,
      @Nullable List<String> capabilities,
      @Nullable ObjectNode resources,
      CallContext call);

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

  enum Strategy {
    @JsonProperty("balanced")
    BALANCED,
    @JsonProperty("specialized")
    SPECIALIZED,
    @JsonProperty("adaptive")
    ADAPTIVE
  }

  enum AgentSpawnType {
    @JsonProperty("researcher")
    RESEARCHER,
    @JsonProperty("coder")
    CODER,
    @JsonProperty("analyst")
    ANALYST,
    @JsonProperty("optimizer")
    OPTIMIZER,
    @JsonProperty("coordinator")
    COORDINATOR
  }

  enum Priority {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("critical")
    CRITICAL
  }

  enum TaskOrchestrateStrategy {
    @JsonProperty("parallel")
    PARALLEL,
    @JsonProperty("sequential")
    SEQUENTIAL,
    @JsonProperty("adaptive")
    ADAPTIVE
  }

  enum SwarmListStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("destroyed")
    DESTROYED,
    @JsonProperty("all")
    ALL
  }

  record Overrides(
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100)
          @Nullable Integer maxAgents,
      @Nullable Strategy strategy) {}

  enum SwarmTemplatesListCategory {
    @JsonProperty("quickstart")
    QUICKSTART,
    @JsonProperty("specialized")
    SPECIALIZED,
    @JsonProperty("enterprise")
    ENTERPRISE,
    @JsonProperty("custom")
    CUSTOM,
    @JsonProperty("all")
    ALL
  }
}
