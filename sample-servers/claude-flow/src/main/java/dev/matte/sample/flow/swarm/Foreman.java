package dev.matte.sample.flow.swarm;

import dev.matte.sample.claudeflow.store.MemoryException;
import dev.matte.sample.claudeflow.work.Order;
import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.claudeflow.work.TextWork;
import dev.matte.sample.flow.tools.TaskTools.Priority;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Gives tasks to agents: those of the highest priority first, of equals the oldest, each as soon as
 * what it depends on is completed and an agent of its swarm is idle. Works on them in the
 * background. Thread-safe.
 */
final class Foreman implements AutoCloseable {
  private final Registry registry;
  private final TextWork work;
  private final InstantSource clock;
  private final String self;
  private final Map<String, Run> runs;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "matte-flow-task");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Works on tasks of a registry.
   *
   * @param self this process, as tasks name their owner
   * @param runs where tasks that are worked on are put
   */
  Foreman(
      Registry registry,
      TextWork work,
      InstantSource clock,
      String self,
      ConcurrentHashMap<String, Run> runs) {
    this.registry = registry;
    this.work = work;
    this.clock = clock;
    this.self = self;
    this.runs = runs;
  }

  /** Begins whatever can begin. */
  void look() {
    List<Run> begun = registry.transaction(this::begin);
    for (Run run : begun) {
      threads.execute(
          () -> {
            try {
              run.play();
              look();
            } catch (MemoryException e) {
              System.getLogger(Foreman.class.getName())
                  .log(System.Logger.Level.ERROR, "a task was left", e);
            } finally {
              runs.remove(run.task().id());
            }
          });
    }
  }

  private List<Run> begin() {
    List<Run> begun = new ArrayList<>();
    List<Task> pending = new ArrayList<>(registry.tasks());
    // What a legacy server left pending was never meant to be worked on by anybody.
    pending.removeIf(task -> task.state() != TaskState.PENDING || task.owner().isEmpty());
    pending.sort(
        Comparator.comparing(Task::priority).reversed().thenComparing(t -> t.times().createdAt()));
    for (Task task : pending) {
      Optional<String> obstacle = obstacle(task);
      if (obstacle.isPresent()) {
        registry.save(task.ended(TaskState.FAILED, obstacle, clock.instant()));
        // Others may depend on it.
        begun.addAll(begin());
        return begun;
      }
      if (ready(task)) {
        engage(task).ifPresent(begun::add);
      }
    }
    return begun;
  }

  private boolean ready(Task task) {
    return task.dependencies().stream()
        .allMatch(
            id -> registry.task(id).filter(t -> t.state() == TaskState.COMPLETED).isPresent());
  }

  private Optional<String> obstacle(Task task) {
    for (String id : task.dependencies()) {
      Optional<Task> before = registry.task(id);
      if (before.isEmpty()) {
        return Optional.of("it depends on " + id + ", which is not there");
      }
      TaskState state = before.get().state();
      if (!state.open() && state != TaskState.COMPLETED) {
        return Optional.of("it depends on " + id + ", which is " + Swarm.wire(state));
      }
    }
    return Optional.empty();
  }

  private Optional<Run> engage(Task task) {
    Plan plan = Plan.of(task.text(), order(task));
    List<Member> idle =
        registry.agents(task.swarmId()).stream().filter(a -> a.taskId().isEmpty()).toList();
    int number = Math.min(share(idle.size(), task.priority()), plan.size());
    if (number == 0) {
      return Optional.empty();
    }
    List<Member> crew =
        idle.stream()
            .sorted(Comparator.comparingInt((Member agent) -> -fit(agent, plan)))
            .limit(number)
            .map(agent -> agent.busy(task.id()))
            .toList();
    crew.forEach(registry::save);
    Task begun = task.begun(crew.stream().map(Member::id).toList(), self, clock.instant());
    registry.save(begun);
    Run run = new Run(begun, plan, crew, registry, work, threads, clock);
    runs.put(task.id(), run);
    return Optional.of(run);
  }

  private static int fit(Member agent, Plan plan) {
    return plan.waves().stream().flatMap(List::stream).mapToInt(agent::fit).sum();
  }

  /** How many of so many idle agents a task may have: a quarter, half, … all. */
  private static int share(int idle, Priority priority) {
    int quarters =
        switch (priority) {
          case LOW -> 1;
          case MEDIUM -> 2;
          case HIGH -> 3;
          case CRITICAL -> 4;
        };
    return (idle * quarters + 3) / 4;
  }

  static Order order(Task task) {
    return switch (task.strategy()) {
      case PARALLEL -> Order.PARALLEL;
      case SEQUENTIAL -> Order.SEQUENTIAL;
      case ADAPTIVE, BALANCED -> Order.ADAPTIVE;
    };
  }

  /** Gives up a task that is worked on here; what is done stays. */
  void stop(String taskId) {
    Run run = runs.get(taskId);
    if (run != null) {
      run.stop();
    }
  }

  /** Gives up everything; tasks will be found interrupted. */
  @Override
  public void close() {
    runs.values().forEach(Run::stop);
    threads.shutdownNow();
  }
}
