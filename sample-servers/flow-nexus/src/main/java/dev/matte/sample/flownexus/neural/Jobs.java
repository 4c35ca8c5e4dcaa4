package dev.matte.sample.flownexus.neural;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.neural.NeuralTools.JobState;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Trains in the background, half the processors at most, in the order of asking. Thread-safe: open
 * trainings are in {@link #open}, and in the store when they begin and end.
 */
final class Jobs implements AutoCloseable {
  private static final int MOST_WAITING = 64;
  private static final long END_SECONDS = 5;

  private final NeuralTable table;
  private final InstantSource clock;
  private final Map<String, Job> open = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor threads;

  Jobs(NeuralTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
    int count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Jobs::thread);
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "training");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Begins a training as soon as it is its turn.
   *
   * @throws ToolException if the owner has as many already, or too many wait
   */
  synchronized void begin(Job job, Plan plan, Examples examples, Duration time, Share share) {
    long own = open.values().stream().filter(each -> each.owner().equals(job.owner())).count();
    if (own >= share.jobs()) {
      throw new ToolException(
          "%d trainings of yours run or wait already; wait for one of them".formatted(own));
    }
    if (table.models(job.owner()) + own >= share.models()) {
      throw new ToolException(
          "you have %d models, as many as your plan allows".formatted(share.models()));
    }
    open.put(job.id(), job);
    try {
      table.insert(job);
      threads.execute(() -> train(job, plan, examples, time));
    } catch (RejectedExecutionException e) {
      open.remove(job.id());
      table.update(job.ended(JobState.FAILED, Optional.of("too many wait"), clock.instant()));
      throw new ToolException("too many trainings wait; try again later", e);
    }
  }

  /** How far a training is. */
  Optional<Job> find(String owner, String id) {
    Job present = open.get(id);
    return present != null && present.owner().equals(owner)
        ? Optional.of(present)
        : table.job(owner, id);
  }

  private void train(Job job, Plan plan, Examples examples, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try {
      Network network =
          new Trainer(plan, examples)
              .train(
                  progress -> open.computeIfPresent(job.id(), (id, now) -> now.after(progress)),
                  () -> System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted());
      table.keep(job, network, clock.instant());
      finish(job, JobState.COMPLETED, Optional.empty());
    } catch (TrainingException e) {
      boolean stopped = threads.isShutdown();
      finish(
          job,
          stopped ? JobState.INTERRUPTED : JobState.FAILED,
          stopped ? Optional.empty() : Optional.ofNullable(e.getMessage()));
    } catch (RuntimeException | Error e) {
      System.getLogger(Jobs.class.getName()).log(Level.ERROR, "training " + job.id() + " broke", e);
      finish(job, JobState.FAILED, Optional.of("the server broke down over it"));
    }
  }

  private void finish(Job job, JobState end, Optional<String> why) {
    Job last = open.getOrDefault(job.id(), job).ended(end, why, clock.instant());
    table.update(last);
    open.remove(job.id());
  }

  /** Interrupts what runs, and waits a little for it to be written down. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
