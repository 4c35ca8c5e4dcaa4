package dev.matte.sample.flow.swarm;

import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.work.Owner;
import dev.matte.sample.claudeflow.work.TextWork;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.memory.Kept;
import dev.matte.sample.flow.tools.AgentTools;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.SwarmTools;
import dev.matte.sample.flow.tools.TaskTools;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The swarm, agent and task tools over one store, and those who work in the background. */
public final class Coordination implements AutoCloseable {
  private static final List<String> HIDDEN = List.of(Kept.SWARMS, Kept.AGENTS, Kept.TASKS);
  private static final int RECALLED = 5;

  private final Registry registry;
  private final Foreman foreman;
  private final Answers answers;
  private final Fallback legacy;

  /**
   * Works on what is in the store, which is opened when it is first needed: tasks that wait there
   * begin with the next agent or task that comes.
   */
  public Coordination(MemoryStore store, Answers answers, Fallback legacy) {
    String self = Owner.self();
    ConcurrentHashMap<String, Run> runs = new ConcurrentHashMap<>();
    this.registry =
        new Registry(
            store,
            (task, owner) -> owner.equals(self) ? runs.containsKey(task) : Owner.alive(owner));
    this.foreman =
        new Foreman(
            registry, new TextWork(word -> recall(store, word)), answers.clock(), self, runs);
    this.answers = answers;
    this.legacy = legacy;
  }

  private static List<String> recall(MemoryStore store, String word) {
    return store.search(word, RECALLED + 1).hits().stream()
        .map(hit -> hit.entry())
        .filter(entry -> !HIDDEN.contains(entry.namespace()))
        .map(entry -> entry.namespace() + "/" + entry.key())
        .limit(RECALLED)
        .toList();
  }

  /** The swarm tools. */
  public SwarmTools swarmTools() {
    return new Swarms(registry, foreman, answers, legacy);
  }

  /** The agent tools. */
  public AgentTools agentTools() {
    return new Agents(registry, foreman, answers, legacy);
  }

  /** The task tools. */
  public TaskTools taskTools() {
    return new Tasks(registry, foreman, answers, legacy);
  }

  /** Gives up what is worked on; it will be found interrupted. */
  @Override
  public void close() {
    foreman.close();
  }
}
