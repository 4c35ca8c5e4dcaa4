package dev.matte.runtime.task;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a host keeps tasks. Immutable; each method answers with a changed copy.
 *
 * <p>Tasks are served when a tool says that its calls may be tasks.
 */
public final class TaskSettings {

  /** Kept an hour in memory, asked for every second, at most a thousand; 2026-07-28 only. */
  public static final TaskSettings DEFAULT =
      new TaskSettings(
          Duration.ofHours(1), Duration.ofSeconds(1), 1_000, null, Clock.systemUTC(), false);

  private final Duration ttl;
  private final Duration pollInterval;
  private final int most;
  private final @Nullable TaskStore store;
  private final Clock clock;
  private final boolean experimental;

  private TaskSettings(
      Duration ttl,
      Duration pollInterval,
      int most,
      @Nullable TaskStore store,
      Clock clock,
      boolean experimental) {
    this.ttl = ttl;
    this.pollInterval = pollInterval;
    this.most = most;
    this.store = store;
    this.clock = clock;
    this.experimental = experimental;
  }

  /**
   * How long a task is kept from when it was made. What still works then is ended, so this is also
   * the longest time that a task may take.
   */
  public TaskSettings withTtl(Duration ttl) {
    return new TaskSettings(positive(ttl), pollInterval, most, store, clock, experimental);
  }

  /** How often clients are told to ask. */
  public TaskSettings withPollInterval(Duration interval) {
    return new TaskSettings(ttl, positive(interval), most, store, clock, experimental);
  }

  /** How many tasks are kept; a call that would need one more is refused. */
  public TaskSettings withMost(int tasks) {
    if (tasks < 1) {
      throw new IllegalArgumentException("expected one task or more, found " + tasks);
    }
    return new TaskSettings(ttl, pollInterval, tasks, store, clock, experimental);
  }

  /** Keeps tasks elsewhere than in memory. */
  public TaskSettings withStore(TaskStore store) {
    Objects.requireNonNull(store, "store");
    return new TaskSettings(ttl, pollInterval, most, store, clock, experimental);
  }

  /** Tells the time. */
  public TaskSettings withClock(Clock clock) {
    Objects.requireNonNull(clock, "clock");
    return new TaskSettings(ttl, pollInterval, most, store, clock, experimental);
  }

  /**
   * Serves the tasks of revision 2025-11-25 as well, which the specification calls experimental and
   * which later revisions do not know: there the client decides which calls become tasks.
   */
  public TaskSettings withExperimentalTasks() {
    return new TaskSettings(ttl, pollInterval, most, store, clock, true);
  }

  /** How long a task is kept. */
  public Duration ttl() {
    return ttl;
  }

  /** How often clients are told to ask. */
  public Duration pollInterval() {
    return pollInterval;
  }

  /** How many tasks are kept. */
  public int most() {
    return most;
  }

  /** Where tasks are kept; a new store in memory unless one was given. */
  public TaskStore store() {
    return store == null ? new MemoryTaskStore() : store;
  }

  /** Tells the time. */
  public Clock clock() {
    return clock;
  }

  /** Tells whether the tasks of 2025-11-25 are served. */
  public boolean experimental() {
    return experimental;
  }

  private static Duration positive(Duration time) {
    if (time.toMillis() < 1) {
      throw new IllegalArgumentException("expected a millisecond or more, found " + time);
    }
    return time;
  }
}
