package dev.matte.legacy.proxy;

import java.util.function.LongSupplier;

/**
 * When to try again after failures in a row: at once after the first, then after 200 ms, and twice
 * as long each time, up to ten seconds. Not thread-safe.
 */
final class Backoff {

  private static final long FIRST = 200_000_000L;
  private static final long LONGEST = 10_000_000_000L;

  private final LongSupplier nanoTime;
  private int failures;
  private long notBefore;

  Backoff(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Forgets the failures. */
  void succeeded() {
    failures = 0;
  }

  /** Notes a failure. */
  void failed() {
    failures++;
    long delay = failures == 1 ? 0 : Math.min(LONGEST, FIRST << Math.min(failures - 2, 30));
    notBefore = nanoTime.getAsLong() + delay;
  }

  /** How many failures there were in a row. */
  int failures() {
    return failures;
  }

  /** How long to wait still; zero or less when there is nothing to wait for. */
  long nanosToWait() {
    return failures == 0 ? 0 : notBefore - nanoTime.getAsLong();
  }
}
