package dev.matte.redis;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps callers from waiting for a server that is away: after a failure nobody goes through for a
 * while, then one at a time, to see. Each further failure doubles the while, up to a bound; a
 * success ends it. Thread-safe; costs one volatile read as long as all is well.
 */
final class Circuit {

  private final long firstPause;
  private final long longestPause;
  private final LongSupplier nanoTime;
  private volatile boolean open;
  private long pause;
  private long until;
  private boolean trying;

  Circuit(Duration firstPause, Duration longestPause, LongSupplier nanoTime) {
    this.firstPause = firstPause.toNanos();
    this.longestPause = longestPause.toNanos();
    this.nanoTime = nanoTime;
  }

  /** Whether the caller may try; who may has to say how it went. */
  boolean tryEnter() {
    return !open || tryFirst();
  }

  private synchronized boolean tryFirst() {
    if (!open) {
      return true;
    }
    if (trying || nanoTime.getAsLong() - until < 0) {
      return false;
    }
    trying = true;
    return true;
  }

  /** It went well; tells whether that ends an outage. */
  boolean succeeded() {
    return open && close();
  }

  private synchronized boolean close() {
    boolean was = open;
    open = false;
    trying = false;
    pause = 0;
    return was;
  }

  /** It went badly; tells whether that begins an outage. */
  synchronized boolean failed() {
    boolean first = !open;
    if (first || trying) {
      pause = first ? firstPause : Math.min(2 * pause, longestPause);
      until = nanoTime.getAsLong() + pause;
      open = true;
      trying = false;
    }
    return first;
  }

  /** How long nobody will go through at least; more than zero. */
  synchronized Duration retryAfter() {
    long left = open ? until - nanoTime.getAsLong() : 0;
    return Duration.ofNanos(Math.max(left, firstPause));
  }
}
