package dev.matte.sample.claudeflow.swarm;

import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.StepReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.SwarmReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the legacy server planned for its swarms, and never had. */
public interface FurtherSwarmTools {

  /**
   * Spawn agents, or retire idle ones, until the swarm has so many
   *
   * @param targetSize How many agents the swarm is to have
   */
  @McpTool(name = "swarm_scale", destructive = true, idempotent = true, openWorld = false)
  ScaleReport swarmScale(@Range(min = 0, max = 1_000) int targetSize);

  /** Retire the swarm and all its agents, unless one of them is busy */
  @McpTool(name = "swarm_destroy", destructive = true, idempotent = true, openWorld = false)
  DestroyReport swarmDestroy();

  /** List the agents of the swarm, oldest first */
  @McpTool(name = "agent_list", readOnly = true, openWorld = false)
  AgentsReport agentList();

  /**
   * Tell what agents have done so far
   *
   * @param agentId One agent; otherwise all of the swarm
   */
  @McpTool(name = "agent_metrics", readOnly = true, openWorld = false)
  MetricsReport agentMetrics(@Nullable String agentId);

  /**
   * Tell how far a task is
   *
   * @param taskId Task to look at
   */
  @McpTool(name = "task_status", readOnly = true, openWorld = false)
  TaskSummary taskStatus(String taskId);

  /**
   * Tell what came of the steps of a task that are done
   *
   * @param taskId Task to look at
   */
  @McpTool(name = "task_results", readOnly = true, openWorld = false)
  ResultsReport taskResults(String taskId);

  /**
   * A swarm of another size.
   *
   * @param spawned agents that came
   * @param retired agents that went
   */
  record ScaleReport(SwarmReport swarm, List<AgentReport> spawned, List<AgentReport> retired) {}

  /**
   * A swarm that is no more.
   *
   * @param agents how many agents it had
   */
  record DestroyReport(String swarmId, int agents) {}

  /** Agents of the swarm. */
  record AgentsReport(String swarmId, List<AgentReport> agents) {}

  /** What agents of the swarm have done. */
  record MetricsReport(String swarmId, List<AgentMetrics> agents) {}

  /**
   * What an agent has done.
   *
   * @param steps steps that it has finished
   * @param tasks tasks that it was or is given
   * @param completed tasks among them that were completed
   * @param unfinished tasks among them that were cancelled, failed or interrupted
   */
  record AgentMetrics(
      String id, String name, int steps, int tasks, int completed, int unfinished) {}

  /** The steps of a task that are done, in order. */
  record ResultsReport(String taskId, TaskState state, List<StepReport> steps) {}
}
