package dev.matte.legacy.migrate;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The threads on which generated sides are tried, and the work that waits for them, both bounded:
 * whoever serves hands over and goes on, and what finds no room is left out. Thread-safe.
 */
final class Shadows {

  private static final int THREADS = 2;
  private static final int MOST_WAITING = 64;
  private static final long MOST_BYTES = 16 << 20;

  private final Map<Thread, Long> running = new HashMap<>();
  private final ExecutorService threads;
  private final long limit;
  private final LongSupplier nanoTime;
  private int waiting;
  private long bytes;

  /**
   * Starts no thread yet.
   *
   * @param limit how long one run may take before it is interrupted
   */
  Shadows(Duration limit, LongSupplier nanoTime) {
    this.limit = limit.toNanos();
    this.nanoTime = nanoTime;
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Shadows::thread);
    pool.allowCoreThreadTimeOut(true);
    this.threads = pool;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "matte-shadow");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes room for a run that keeps so many bytes; false when there is none. */
  synchronized boolean take(long size) {
    if (waiting == MOST_WAITING || bytes + size > MOST_BYTES) {
      return false;
    }
    waiting++;
    bytes += size;
    return true;
  }

  private synchronized void giveBack(long size) {
    waiting--;
    bytes -= size;
  }

  /** Whether nothing runs or waits. */
  synchronized boolean idle() {
    return waiting == 0;
  }

  /** Runs what room was taken for. */
  void run(long size, Runnable work) {
    try {
      threads.execute(() -> watched(size, work));
    } catch (RuntimeException e) {
      // Closed: nobody compares any more.
      giveBack(size);
    }
  }

  private void watched(long size, Runnable work) {
    began();
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      Log.LOGGER.log(Level.ERROR, "a shadow call broke down", e);
    } finally {
      ended(size);
    }
  }

  private synchronized void began() {
    running.put(Thread.currentThread(), nanoTime.getAsLong());
  }

  private synchronized void ended(long size) {
    running.remove(Thread.currentThread());
    // It was meant for this run, if it came; nobody interrupts now.
    Thread.interrupted();
    giveBack(size);
  }

  /** Interrupts runs that take too long. */
  synchronized void interruptSlow() {
    long now = nanoTime.getAsLong();
    running.forEach(
        (thread, start) -> {
          if (now - start > limit) {
            thread.interrupt();
          }
        });
  }

  void close() {
    threads.shutdownNow();
  }
}
