package dev.matte.sample.claudeflow.swarm;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentType;
import dev.matte.sample.claudeflow.swarm.SwarmTools.SwarmReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The further swarm tools, over the swarms of another object. Thread-safe. */
public final class FurtherSwarms implements FurtherSwarmTools {
  private final Swarms swarms;
  private final Ledger ledger;

  /** Works on the same swarms. */
  public FurtherSwarms(Swarms swarms) {
    this.swarms = swarms;
    this.ledger = swarms.ledger();
  }

  @Override
  public ScaleReport swarmScale(int targetSize) {
    return ledger.transaction(
        () -> {
          SwarmReport swarm = swarms.swarm();
          if (targetSize > swarm.maxAgents()) {
            swarm = Swarms.resized(swarm, targetSize);
            ledger.save(swarm);
          }
          List<AgentReport> agents = new ArrayList<>(ledger.agents(swarm.id()));
          List<AgentReport> retired = retire(agents, agents.size() - targetSize);
          List<AgentReport> spawned = new ArrayList<>();
          while (agents.size() < targetSize) {
            AgentReport agent = swarms.enlist(swarm, agents, rarest(agents), null, null);
            agents.add(agent);
            spawned.add(agent);
          }
          return new ScaleReport(swarm, spawned, retired);
        });
  }

  private List<AgentReport> retire(List<AgentReport> agents, int number) {
    if (number <= 0) {
      return List.of();
    }
    List<AgentReport> idle =
        agents.stream().filter(agent -> agent.state() == AgentState.IDLE).toList();
    if (idle.size() < number) {
      throw new ToolException(
          "only %d of %d agents are idle; wait for the others"
              .formatted(idle.size(), agents.size()));
    }
    List<AgentReport> youngest =
        idle.subList(idle.size() - number, idle.size()).stream().map(Agents::retired).toList();
    youngest.forEach(ledger::save);
    return youngest;
  }

  /** The type that the fewest agents have, of equals the one named first. */
  private static AgentType rarest(List<AgentReport> agents) {
    return Arrays.stream(AgentType.values())
        .min(
            Comparator.comparingLong(
                type -> agents.stream().filter(agent -> agent.type() == type).count()))
        .orElseThrow();
  }

  @Override
  public DestroyReport swarmDestroy() {
    return ledger.transaction(
        () -> {
          SwarmReport swarm = swarms.swarm();
          int agents = ledger.agents(swarm.id()).size();
          swarms.retire(swarm);
          return new DestroyReport(swarm.id(), agents);
        });
  }

  @Override
  public AgentsReport agentList() {
    SwarmReport swarm = swarms.swarm();
    return new AgentsReport(swarm.id(), ledger.agents(swarm.id()));
  }

  @Override
  public MetricsReport agentMetrics(@Nullable String agentId) {
    SwarmReport swarm = swarms.swarm();
    List<AgentReport> agents =
        ledger.agents(swarm.id()).stream()
            .filter(agent -> agentId == null || agent.id().equals(agentId))
            .toList();
    if (agentId != null && agents.isEmpty()) {
      throw new ToolException("agentId: the swarm has no such agent; see agent_list");
    }
    List<Job> jobs = ledger.jobs(swarm.id());
    return new MetricsReport(
        swarm.id(), agents.stream().map(agent -> metrics(agent, jobs)).toList());
  }

  private static AgentMetrics metrics(AgentReport agent, List<Job> jobs) {
    List<Job> own = jobs.stream().filter(job -> job.agents().contains(agent.id())).toList();
    int completed = count(own, TaskState.COMPLETED);
    return new AgentMetrics(
        agent.id(),
        agent.name(),
        agent.stepsDone(),
        own.size(),
        completed,
        own.size() - completed - count(own, TaskState.RUNNING));
  }

  private static int count(List<Job> jobs, TaskState state) {
    return (int) jobs.stream().filter(job -> job.state() == state).count();
  }

  @Override
  public TaskSummary taskStatus(String taskId) {
    return Swarms.summary(job(taskId));
  }

  @Override
  public ResultsReport taskResults(String taskId) {
    Job job = job(taskId);
    return new ResultsReport(job.id(), job.state(), ledger.steps(job.id()));
  }

  private Job job(String taskId) {
    return ledger
        .job(taskId)
        .orElseThrow(
            () -> new ToolException("taskId: there is no such task; see swarm_status, verbose"));
  }
}
