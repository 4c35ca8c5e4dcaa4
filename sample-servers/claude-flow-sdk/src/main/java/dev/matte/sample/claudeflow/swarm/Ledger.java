package dev.matte.sample.claudeflow.swarm;

import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.StepReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.SwarmReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.SwarmState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Swarms, agents and tasks in the memory store, in namespaces of their own. Thread-safe.
 *
 * <p>A task whose process has ended without finishing it is read as interrupted, and its agents as
 * idle: nobody has to clean up after a kill.
 */
final class Ledger {
  private static final String SWARMS = "swarms";
  private static final String AGENTS = "agents";
  private static final String TASKS = "tasks";

  private final MemoryStore store;
  private final Predicate<String> alive;

  /** Asks the predicate whether the owner of a task is still there. */
  Ledger(MemoryStore store, Predicate<String> alive) {
    this.store = store;
    this.alive = alive;
  }

  /** Whether swarms, agents or tasks are kept in the namespace. */
  static boolean keeps(String namespace) {
    return namespace.equals(SWARMS) || namespace.equals(AGENTS) || namespace.equals(TASKS);
  }

  /** Does several things as one. */
  <T> T transaction(Supplier<T> work) {
    return store.transaction(work);
  }

  /** The swarm that takes tasks: the active one that was made last. */
  Optional<SwarmReport> current() {
    return store.list(SWARMS, "swarm:").stream()
        .sorted(Comparator.comparingLong(Entry::id).reversed())
        .flatMap(entry -> SwarmJson.swarm(entry.value()).stream())
        .filter(swarm -> swarm.state() == SwarmState.ACTIVE)
        .findFirst();
  }

  void save(SwarmReport swarm) {
    store.store(SWARMS, "swarm:" + swarm.id(), SwarmJson.text(swarm));
  }

  /** The agents of a swarm that are still there, oldest first. */
  List<AgentReport> agents(String swarmId) {
    return store.list(AGENTS, "agent:" + swarmId + ":").stream()
        .flatMap(entry -> SwarmJson.agent(entry.value()).stream())
        .map(this::freed)
        .filter(agent -> agent.state() != AgentState.RETIRED)
        .toList();
  }

  void save(AgentReport agent) {
    store.store(AGENTS, "agent:" + agent.swarmId() + ":" + agent.id(), SwarmJson.text(agent));
  }

  /** The tasks of a swarm, oldest first. */
  List<Job> jobs(String swarmId) {
    return store.list(TASKS, "task:" + swarmId + ":").stream()
        .flatMap(entry -> SwarmJson.job(entry.value()).stream())
        .map(this::interrupted)
        .toList();
  }

  /** A task of any swarm. */
  Optional<Job> job(String taskId) {
    return store.list(TASKS, "task:").stream()
        .filter(entry -> entry.key().endsWith(":" + taskId))
        .flatMap(entry -> SwarmJson.job(entry.value()).stream())
        .filter(job -> job.id().equals(taskId))
        .map(this::interrupted)
        .findFirst();
  }

  /** The outcomes of a task's steps that are done, in order of their numbers. */
  List<StepReport> steps(String taskId) {
    return store.list(TASKS, "step:" + taskId + ":").stream()
        .flatMap(entry -> SwarmJson.step(entry.value()).stream())
        .sorted(Comparator.comparingInt(StepReport::number))
        .toList();
  }

  void save(Job job) {
    store.store(TASKS, key(job.swarmId(), job.id()), SwarmJson.text(job));
  }

  /** Keeps the outcome of a step. */
  void save(Job job, StepReport step) {
    store.store(TASKS, "step:" + job.id() + ":" + step.number(), SwarmJson.text(step));
  }

  private AgentReport freed(AgentReport agent) {
    boolean works =
        agent
            .task()
            .flatMap(task -> store.peek(TASKS, key(agent.swarmId(), task)))
            .flatMap(entry -> SwarmJson.job(entry.value()))
            .map(job -> interrupted(job).state() == TaskState.RUNNING)
            .orElse(false);
    return agent.state() == AgentState.BUSY && !works
        ? Agents.idle(agent, agent.stepsDone())
        : agent;
  }

  private Job interrupted(Job job) {
    return job.state() == TaskState.RUNNING && !alive.test(job.owner())
        ? job.with(TaskState.INTERRUPTED)
        : job;
  }

  private static String key(String swarmId, String taskId) {
    return "task:" + swarmId + ":" + taskId;
  }
}
