package dev.matte.sample.flow.swarm;

import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.claudeflow.work.TextWork;
import dev.matte.sample.flow.tools.TaskTools.Strategy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A task being worked on: wave after wave, the agents side by side. However it ends, its agents are
 * idle afterwards and it says how it ended.
 */
final class Run {
  private final Task task;
  private final Plan plan;
  private final List<Member> crew;
  private final Registry registry;
  private final TextWork work;
  private final ExecutorService threads;
  private final InstantSource clock;
  private final Map<String, Member.Done> done = new HashMap<>();
  private int finished;
  private volatile boolean stopped;

  Run(
      Task task,
      Plan plan,
      List<Member> crew,
      Registry registry,
      TextWork work,
      ExecutorService threads,
      InstantSource clock) {
    this.task = task;
    this.plan = plan;
    this.crew = crew;
    this.registry = registry;
    this.work = work;
    this.threads = threads;
    this.clock = clock;
  }

  Task task() {
    return task;
  }

  void stop() {
    stopped = true;
  }

  /** Works until it is done, fails or is stopped. */
  void play() {
    TaskState end = TaskState.FAILED;
    Optional<String> reason = Optional.empty();
    try {
      int wave = 0;
      for (List<Plan.Step> steps : plan.waves()) {
        wave(++wave, steps);
      }
      end = stopped ? TaskState.CANCELLED : TaskState.COMPLETED;
    } catch (ExecutionException e) {
      reason = Optional.of("a step failed");
      System.getLogger(Run.class.getName())
          .log(System.Logger.Level.ERROR, "a step of " + task.id() + " failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end = TaskState.INTERRUPTED;
    } finally {
      release(end, reason);
    }
  }

  private void wave(int number, List<Plan.Step> steps)
      throws ExecutionException, InterruptedException {
    List<Future<?>> shares = new ArrayList<>();
    assign(steps)
        .forEach(
            (agent, own) ->
                shares.add(threads.submit(() -> own.forEach(s -> step(agent, s, number)))));
    for (Future<?> share : shares) {
      share.get();
    }
  }

  private void step(Member agent, Plan.Step step, int wave) {
    if (stopped) {
      return;
    }
    long start = System.nanoTime();
    String outcome = work.outcome(step);
    long nanos = System.nanoTime() - start;
    ObjectNode kept =
        JsonNodeFactory.instance
            .objectNode()
            .put("number", step.number())
            .put("wave", wave)
            .put("text", step.text())
            .put("agent", agent.name())
            .put("agentId", agent.id())
            .put("outcome", outcome);
    registry.transaction(
        () -> {
          done.merge(agent.id(), new Member.Done(1, nanos, 0, 0), Member.Done::plus);
          registry.save(task, step.number(), kept);
          registry.task(task.id()).ifPresent(now -> registry.save(now.withDone(++finished)));
          return kept;
        });
  }

  /** Balanced tasks give a step to whoever has the fewest, others to whom it suits best. */
  private Map<Member, List<Plan.Step>> assign(List<Plan.Step> steps) {
    Map<Member, List<Plan.Step>> shares = new LinkedHashMap<>();
    int[] load = new int[crew.size()];
    for (Plan.Step step : steps) {
      int best = 0;
      for (int i = 1; i < load.length; i++) {
        int fit =
            task.strategy() == Strategy.BALANCED
                ? 0
                : crew.get(i).fit(step) - crew.get(best).fit(step);
        best = fit > 0 || (fit == 0 && load[i] < load[best]) ? i : best;
      }
      load[best]++;
      shares.computeIfAbsent(crew.get(best), agent -> new ArrayList<>()).add(step);
    }
    return shares;
  }

  private void release(TaskState end, Optional<String> reason) {
    registry.transaction(
        () -> {
          boolean good = end == TaskState.COMPLETED;
          for (Member agent : crew) {
            Member.Done more =
                done.getOrDefault(agent.id(), Member.Done.NOTHING)
                    .plus(new Member.Done(0, 0, good ? 1 : 0, good ? 0 : 1));
            registry.agent(agent.id()).ifPresent(now -> registry.save(now.idle(more)));
          }
          registry
              .task(task.id())
              .filter(now -> now.state() == TaskState.RUNNING)
              .ifPresent(now -> registry.save(now.ended(end, reason, clock.instant())));
          return end;
        });
  }
}
