package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** The agent tools of claude-flow. */
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
public interface AgentTools {

  /** Create specialized AI agents */
  @McpTool(name = "agent_spawn")
  CallToolResult agentSpawn(
      AgentSpawnType type,
      @Nullable String name,
      @Nullable ArrayNode capabilities,
      @Nullable String swarmId,
      CallContext call);

  /** List active agents &amp; capabilities */
  @McpTool(name = "agent_list", readOnly = true, openWorld = false)
  CallToolResult agentList(@Nullable String swarmId, CallContext call);

  /** Agent performance metrics */
  @McpTool(name = "agent_metrics", readOnly = true, openWorld = false)
  CallToolResult agentMetrics(@Nullable String agentId, CallContext call);

  /**
   * Spawn multiple agents in parallel (10-20x faster than sequential spawning)
   *
   * @param agents Array of agent configurations to spawn in parallel
   * @param maxConcurrency Maximum number of agents to spawn concurrently
   * @param batchSize Number of agents per batch
   */
  @McpTool(name = "agents_spawn_parallel")
  CallToolResult agentsSpawnParallel(
      List<Agent> agents,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("5") int maxConcurrency,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("3") int batchSize,
      CallContext call);

  enum AgentSpawnType {
    @JsonProperty("coordinator")
    COORDINATOR,
    @JsonProperty("analyst")
    ANALYST,
    @JsonProperty("optimizer")
    OPTIMIZER,
    @JsonProperty("documenter")
    DOCUMENTER,
    @JsonProperty("monitor")
    MONITOR,
    @JsonProperty("specialist")
    SPECIALIST,
    @JsonProperty("architect")
    ARCHITECT,
    @JsonProperty("task-orchestrator")
    TASK_ORCHESTRATOR,
    @JsonProperty("code-analyzer")
    CODE_ANALYZER,
    @JsonProperty("perf-analyzer")
    PERF_ANALYZER,
    @JsonProperty("api-docs")
    API_DOCS,
    @JsonProperty("performance-benchmarker")
    PERFORMANCE_BENCHMARKER,
    @JsonProperty("system-architect")
    SYSTEM_ARCHITECT,
    @JsonProperty("researcher")
    RESEARCHER,
    @JsonProperty("coder")
    CODER,
    @JsonProperty("tester")
    TESTER,
    @JsonProperty("reviewer")
    REVIEWER
  }

  /**
   * @param type Agent type
   * @param name Agent name
   */
  @SuppressWarnings("MissingSummary") // It would be a description that the legacy schema has not.
  record Agent(
      String type,
      String name,
      @Nullable List<String> capabilities,
      @Default("medium") Priority priority) {}

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
}
