package dev.matte.sample.claudeflow.swarm;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.StepReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskState;
import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.claudeflow.work.TextWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Works on a planned task: every agent on a thread of its own, wave after wave.
 *
 * <p>Agents only think; the thread of the call keeps their outcomes in the store, reports progress
 * and looks whether the call was cancelled, after every step. However it ends, the agents are idle
 * afterwards and the task says how it ended.
 */
final class Orchestra {
  private final Ledger ledger;
  private final TextWork work;

  Orchestra(Ledger ledger, TextWork work) {
    this.ledger = ledger;
    this.work = work;
  }

  /** What an agent's thread hands over: an outcome, or why there is none. */
  private sealed interface News {
    record Done(AgentReport agent, StepReport step) implements News {}

    record Failed(RuntimeException reason) implements News {}
  }

  /**
   * Plays a plan to its end.
   *
   * @throws CancellationException when the call was cancelled; what was done by then is kept
   */
  List<StepReport> play(Crew crew, Plan plan, CallContext call) {
    Map<String, Integer> done = new HashMap<>();
    TaskState end = TaskState.FAILED;
    ExecutorService threads = Executors.newFixedThreadPool(crew.agents().size());
    try {
      List<StepReport> steps = waves(crew, plan, call, threads, done);
      end = TaskState.COMPLETED;
      return steps;
    } catch (CancellationException e) {
      end = TaskState.CANCELLED;
      throw e;
    } finally {
      end(threads);
      release(crew, done, end);
    }
  }

  private List<StepReport> waves(
      Crew crew, Plan plan, CallContext call, ExecutorService threads, Map<String, Integer> done) {
    Roster roster = new Roster(crew.distribution(), crew.agents());
    List<StepReport> steps = new ArrayList<>();
    int wave = 0;
    for (List<Plan.Step> parts : plan.waves()) {
      BlockingQueue<News> news = new LinkedBlockingQueue<>();
      start(roster.assign(parts), ++wave, threads, news);
      for (int i = 0; i < parts.size(); i++) {
        stopIfCancelled(call);
        News.Done finished = next(news);
        steps.add(finished.step());
        done.merge(finished.agent().id(), 1, Integer::sum);
        keep(crew.job().withDone(steps.size()), finished.step());
        call.progress(
            steps.size(),
            plan.size(),
            "step " + finished.step().number() + " done by " + finished.step().agent());
      }
    }
    steps.sort(Comparator.comparingInt(StepReport::number));
    return steps;
  }

  /**
   * Waits for what agents have begun: a step is short, and reads a store that may be closed next.
   */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void start(
      Map<AgentReport, List<Plan.Step>> queues,
      int wave,
      ExecutorService threads,
      BlockingQueue<News> news) {
    queues.forEach(
        (agent, steps) ->
            threads.execute(
                () -> {
                  for (Plan.Step step : steps) {
                    if (Thread.currentThread().isInterrupted()) {
                      return;
                    }
                    news.add(attempt(agent, step, wave));
                  }
                }));
  }

  private News attempt(AgentReport agent, Plan.Step step, int wave) {
    try {
      String outcome = work.outcome(step);
      return new News.Done(
          agent, new StepReport(step.number(), wave, step.text(), agent.name(), outcome));
    } catch (RuntimeException e) {
      return new News.Failed(e);
    }
  }

  private static News.Done next(BlockingQueue<News> news) {
    try {
      News first = news.take();
      if (first instanceof News.Failed failed) {
        throw new ToolException("a step failed, and with it the task", failed.reason());
      }
      return (News.Done) first;
    } catch (InterruptedException e) {
      // The call's time is over: the host interrupts its thread.
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private void keep(Job job, StepReport step) {
    ledger.transaction(
        () -> {
          ledger.save(job, step);
          ledger.save(job);
          return job;
        });
  }

  private static void stopIfCancelled(CallContext call) {
    if (call.cancelled()) {
      throw new CancellationException("cancelled");
    }
  }

  private void release(Crew crew, Map<String, Integer> done, TaskState end) {
    Job job = crew.job();
    int finished = done.values().stream().mapToInt(Integer::intValue).sum();
    ledger.transaction(
        () -> {
          for (AgentReport agent : crew.agents()) {
            ledger.save(Agents.idle(agent, agent.stepsDone() + done.getOrDefault(agent.id(), 0)));
          }
          ledger.save(job.withDone(finished).with(end));
          return job;
        });
  }
}
