package dev.matte.runtime.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What has to happen now and then: comments on streams that have been silent, an end to what nobody
 * uses any more. One thread, started with the first stream or session; it never waits for a client,
 * as everything that may block goes to other threads. Thread-safe.
 */
final class Pulse implements Runnable {

  private static final long BEAT_NANOS = 1_000_000_000;

  private final HttpOptions options;
  private final LongSupplier clock;
  private final Executor executor;
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private final Set<Runnable> chores = ConcurrentHashMap.newKeySet();
  private @Nullable Thread thread;
  private volatile boolean stopped;

  Pulse(HttpOptions options, LongSupplier clock, Executor executor) {
    this.options = options;
    this.clock = clock;
    this.executor = executor;
  }

  /** The time in nanoseconds, from any start. */
  long now() {
    return clock.getAsLong();
  }

  /** Keeps a stream alive for as long as somebody reads it. */
  void watch(EventStream stream) {
    streams.add(stream);
    start();
  }

  /** Does something at each beat. */
  void also(Runnable chore) {
    chores.add(chore);
    start();
  }

  /** Runs a task that may block. */
  void aside(Runnable task) {
    Errand.start(executor, task);
  }

  /** Does once what is due. */
  void beat() {
    long now = now();
    long idle = options.streamIdle().toNanos();
    streams.removeIf(stream -> !stream.live());
    for (EventStream stream : streams) {
      Runnable over = stream.expired(now);
      Runnable end = stream.idleEnd();
      if (over != null) {
        aside(over);
      } else if (idle > 0 && end != null && now - stream.lastEvent() >= idle) {
        aside(end);
      } else if (now - stream.lastWrite() >= options.keepAlive().toNanos()) {
        aside(stream::comment);
      }
    }
    for (Runnable chore : chores) {
      chore.run();
    }
  }

  @Override
  public void run() {
    while (!stopped) {
      LockSupport.parkNanos(this, BEAT_NANOS);
      beat();
    }
  }

  synchronized void stop() {
    stopped = true;
    LockSupport.unpark(thread);
  }

  private synchronized void start() {
    if (thread == null && !stopped) {
      Thread started = new Thread(this, "matte-http-pulse");
      started.setDaemon(true);
      thread = started;
      started.start();
    }
  }
}
