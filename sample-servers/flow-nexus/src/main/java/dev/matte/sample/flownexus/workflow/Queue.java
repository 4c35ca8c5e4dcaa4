package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.ToolException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Executions that nobody waits for, of those that wait the one with the highest priority first,
 * then the oldest. Thread-safe.
 */
final class Queue implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int MOST = 200;
  private static final int MOST_OF_ONE = 20;
  private static final long END_SECONDS = 5;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          1,
          TimeUnit.MINUTES,
          new PriorityBlockingQueue<>(),
          work -> {
            Thread thread = new Thread(work, "workflow");
            thread.setDaemon(true);
            return thread;
          });
  private final Set<Entry> open = new HashSet<>();
  private long number;

  Queue() {
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Refuses when there is no room.
   *
   * @throws ToolException if too many wait or run, of the owner or of all
   */
  synchronized void room(String owner) {
    long own = open.stream().filter(entry -> entry.owner.equals(owner)).count();
    if (own >= MOST_OF_ONE || open.size() >= MOST) {
      throw new ToolException(
          own >= MOST_OF_ONE
              ? "%d executions of yours wait or run; wait for one of them".formatted(own)
              : "too many executions wait; try again later");
    }
  }

  /** Does something when it is its turn. */
  synchronized void add(String owner, int priority, Runnable work) {
    Entry entry = new Entry(owner, priority, number++, work);
    open.add(entry);
    threads.execute(entry);
  }

  int waiting() {
    return threads.getQueue().size();
  }

  int running() {
    return threads.getActiveCount();
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

  private synchronized void done(Entry entry) {
    open.remove(entry);
  }

  /** Compared by turn; equal to itself alone. */
  @SuppressWarnings("ComparableType")
  private final class Entry implements Runnable, Comparable<Entry> {
    private final String owner;
    private final int priority;
    private final long turn;
    private final Runnable work;

    Entry(String owner, int priority, long turn, Runnable work) {
      this.owner = owner;
      this.priority = priority;
      this.turn = turn;
      this.work = work;
    }

    @Override
    public void run() {
      try {
        work.run();
      } finally {
        done(this);
      }
    }

    @Override
    public int compareTo(Entry other) {
      return priority == other.priority
          ? Long.compare(turn, other.turn)
          : Integer.compare(other.priority, priority);
    }
  }
}
