package dev.matte.sample.claudeflow.swarm;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A swarm of agents that takes tasks apart and works on them. */
@McpSchema(dialect = McpSchema.Dialect.DRAFT_07)
public interface SwarmTools {

  /**
   * Initialize a multi-agent swarm with specified topology
   *
   * @param topology Swarm topology
   * @param maxAgents Maximum number of agents
   * @param strategy Agent distribution strategy
   */
  @McpTool(name = "swarm_init", destructive = false, openWorld = false)
  SwarmReport swarmInit(
      Topology topology,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("8") int maxAgents,
      @Default("balanced") Distribution strategy);

  /**
   * Spawn a new agent in the swarm
   *
   * @param type Agent type
   * @param capabilities Agent capabilities
   * @param name Custom agent name
   */
  @McpTool(name = "agent_spawn", destructive = false, openWorld = false)
  AgentReport agentSpawn(
      AgentType type, @Nullable List<String> capabilities, @Nullable String name);

  /**
   * Orchestrate a complex task across the swarm
   *
   * @param task Task description or instructions
   * @param strategy Execution strategy
   * @param priority Task priority
   * @param maxAgents Maximum agents to use for this task
   */
  @McpTool(name = "task_orchestrate", destructive = false, openWorld = false)
  TaskReport taskOrchestrate(
      String task,
      @Default("adaptive") Execution strategy,
      @Default("medium") Priority priority,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Nullable Integer maxAgents,
      CallContext call);

  /**
   * Get current swarm status and metrics
   *
   * @param verbose Include detailed metrics
   */
  @McpTool(name = "swarm_status", readOnly = true, openWorld = false)
  StatusReport swarmStatus(@Default("false") boolean verbose);

  /** How the agents of a swarm are connected. */
  enum Topology {
    @McpParam(name = "mesh")
    MESH,
    @McpParam(name = "hierarchical")
    HIERARCHICAL,
    @McpParam(name = "ring")
    RING,
    @McpParam(name = "star")
    STAR
  }

  /** Which agent gets a step. */
  enum Distribution {
    @McpParam(name = "balanced")
    BALANCED,
    @McpParam(name = "specialized")
    SPECIALIZED,
    @McpParam(name = "adaptive")
    ADAPTIVE
  }

  /** The profession of an agent. */
  enum AgentType {
    @McpParam(name = "researcher")
    RESEARCHER,
    @McpParam(name = "coder")
    CODER,
    @McpParam(name = "analyst")
    ANALYST,
    @McpParam(name = "optimizer")
    OPTIMIZER,
    @McpParam(name = "coordinator")
    COORDINATOR
  }

  /** Which steps of a task may be worked on at the same time. */
  enum Execution {
    @McpParam(name = "parallel")
    PARALLEL,
    @McpParam(name = "sequential")
    SEQUENTIAL,
    @McpParam(name = "adaptive")
    ADAPTIVE
  }

  /** How large a share of the idle agents a task gets. */
  enum Priority {
    @McpParam(name = "low")
    LOW,
    @McpParam(name = "medium")
    MEDIUM,
    @McpParam(name = "high")
    HIGH,
    @McpParam(name = "critical")
    CRITICAL
  }

  /** Whether a swarm takes tasks. */
  enum SwarmState {
    @McpParam(name = "active")
    ACTIVE,
    @McpParam(name = "retired")
    RETIRED
  }

  /** What an agent is doing. */
  enum AgentState {
    @McpParam(name = "idle")
    IDLE,
    @McpParam(name = "busy")
    BUSY,
    @McpParam(name = "retired")
    RETIRED
  }

  /** How far a task is; interrupted means that its process ended before it did. */
  enum TaskState {
    @McpParam(name = "running")
    RUNNING,
    @McpParam(name = "completed")
    COMPLETED,
    @McpParam(name = "cancelled")
    CANCELLED,
    @McpParam(name = "failed")
    FAILED,
    @McpParam(name = "interrupted")
    INTERRUPTED
  }

  /**
   * A swarm.
   *
   * @param links connections between as many agents as the swarm may have
   */
  record SwarmReport(
      String id,
      SwarmState state,
      Topology topology,
      Distribution strategy,
      int maxAgents,
      int links,
      Instant createdAt) {}

  /**
   * An agent.
   *
   * @param capabilities what it was said to be good at, or what its type is good at
   * @param task the task it is working on, when it is busy
   * @param stepsDone steps that it has finished, over all tasks
   */
  record AgentReport(
      String id,
      String swarmId,
      String name,
      AgentType type,
      AgentState state,
      List<String> capabilities,
      Optional<String> task,
      int stepsDone) {}

  /**
   * A task that was worked on, and what came of it.
   *
   * @param agents names of the agents that worked on it
   */
  record TaskReport(
      String id,
      TaskState state,
      Execution strategy,
      Priority priority,
      List<String> agents,
      int waves,
      List<StepReport> steps) {}

  /**
   * A step of a task.
   *
   * @param number 1 for the first
   * @param wave 1 for the first; the steps of a wave did not wait for each other
   * @param agent name of the agent that did it
   */
  record StepReport(int number, int wave, String text, String agent, String outcome) {}

  /**
   * The swarm as it stands.
   *
   * @param swarm absent when there is none
   * @param agents all agents, when details were asked for
   * @param tasks all tasks, oldest first, when details were asked for
   */
  record StatusReport(
      Optional<SwarmReport> swarm,
      AgentCounts agentCounts,
      TaskCounts taskCounts,
      Optional<List<AgentReport>> agents,
      Optional<List<TaskSummary>> tasks) {}

  /** How many agents do what. */
  record AgentCounts(int idle, int busy) {}

  /** How many tasks are how far. */
  record TaskCounts(int running, int completed, int cancelled, int failed, int interrupted) {}

  /**
   * A task in short.
   *
   * @param done steps that are finished, of {@code steps}
   */
  record TaskSummary(
      String id, String description, TaskState state, Priority priority, int steps, int done) {}
}
