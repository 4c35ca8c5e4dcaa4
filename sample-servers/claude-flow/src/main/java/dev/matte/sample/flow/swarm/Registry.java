package dev.matte.sample.flow.swarm;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.memory.Kept;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Swarms, agents and tasks in the memory store, in the legacy server's namespaces. Thread-safe.
 *
 * <p>A task that nobody works on any more is read as interrupted, and its agents as idle.
 */
final class Registry {
  private final MemoryStore store;
  private final BiPredicate<String, String> alive;

  /**
   * Reads and writes a store.
   *
   * @param alive whether a process, the second text, works on the task whose id is the first
   */
  Registry(MemoryStore store, BiPredicate<String, String> alive) {
    this.store = store;
    this.alive = alive;
  }

  /** Does several things as one. */
  <T> T transaction(Supplier<T> work) {
    return store.transaction(work);
  }

  /** The swarm of that id; without one, the active swarm that was made last. */
  Swarm swarm(@Nullable String id) {
    return find(id)
        .orElseThrow(
            () ->
                new ToolException(
                    id == null
                        ? "there is no swarm: call swarm_init first"
                        : "swarmId: there is no active swarm of this id"));
  }

  /** Likewise, without insisting. */
  Optional<Swarm> find(@Nullable String id) {
    return swarms().stream().filter(swarm -> id == null || swarm.id().equals(id)).findFirst();
  }

  /** All active swarms, newest first. */
  List<Swarm> swarms() {
    return store.list(Kept.SWARMS, "swarm:").stream()
        .sorted(Comparator.comparingLong(Entry::id).reversed())
        .flatMap(entry -> Swarm.of(entry.value()).stream())
        .filter(Swarm::active)
        .toList();
  }

  void save(Swarm swarm) {
    store.store(Kept.SWARMS, "swarm:" + swarm.id(), swarm.json().toString());
  }

  /** The agents of a swarm that are still there, oldest first. */
  List<Member> agents(String swarmId) {
    return store.list(Kept.AGENTS, "agent:").stream()
        .flatMap(entry -> Member.of(entry.value()).stream())
        .filter(agent -> agent.swarmId().equals(swarmId) && !agent.retired())
        .map(this::freed)
        .toList();
  }

  /** An agent of any swarm, whether it is still there or not. */
  Optional<Member> agent(String id) {
    return store.list(Kept.AGENTS, "agent:").stream()
        .filter(entry -> entry.key().endsWith(":" + id))
        .flatMap(entry -> Member.of(entry.value()).stream())
        .filter(agent -> agent.id().equals(id))
        .map(this::freed)
        .findFirst();
  }

  void save(Member agent) {
    store.store(
        Kept.AGENTS, "agent:" + agent.swarmId() + ":" + agent.id(), agent.json().toString());
  }

  /** The tasks of all swarms, oldest first. */
  List<Task> tasks() {
    return store.list(Kept.TASKS, "task:").stream()
        .flatMap(entry -> Task.of(entry.value()).stream())
        .map(this::interrupted)
        .toList();
  }

  /** The tasks of a swarm, oldest first. */
  List<Task> tasks(String swarmId) {
    return tasks().stream().filter(task -> task.swarmId().equals(swarmId)).toList();
  }

  /** A task of any swarm. */
  Optional<Task> task(String id) {
    return store.list(Kept.TASKS, "task:").stream()
        .filter(entry -> entry.key().endsWith(":" + id))
        .flatMap(entry -> Task.of(entry.value()).stream())
        .filter(task -> task.id().equals(id))
        .map(this::interrupted)
        .findFirst();
  }

  void save(Task task) {
    store.store(Kept.TASKS, "task:" + task.swarmId() + ":" + task.id(), task.json().toString());
  }

  /** Keeps the outcome of a step. */
  void save(Task task, int step, ObjectNode outcome) {
    store.store(Kept.TASKS, "step:" + task.id() + ":" + step, outcome.toString());
  }

  /** The outcomes of a task's steps that are done, in order of their numbers. */
  List<ObjectNode> steps(String taskId) {
    return store.list(Kept.TASKS, "step:" + taskId + ":").stream()
        .flatMap(entry -> Loose.object(entry.value()).stream())
        .sorted(Comparator.comparingLong(step -> Loose.number(step, "number", 0)))
        .toList();
  }

  private Member freed(Member agent) {
    boolean works =
        agent
            .taskId()
            .flatMap(this::task)
            .filter(task -> task.state() == TaskState.RUNNING)
            .isPresent();
    return agent.taskId().isPresent() && !works ? agent.idle(Member.Done.NOTHING) : agent;
  }

  private Task interrupted(Task task) {
    if (task.state() != TaskState.RUNNING || alive.test(task.id(), task.owner())) {
      return task;
    }
    // Whoever worked on it may have ended it since it was read.
    return store
        .peek(Kept.TASKS, "task:" + task.swarmId() + ":" + task.id())
        .flatMap(entry -> Task.of(entry.value()))
        .filter(now -> now.state() != TaskState.RUNNING)
        .orElseGet(task::interrupted);
  }
}
