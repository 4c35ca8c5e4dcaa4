package dev.matte.runtime.dispatch;

import java.util.function.LongSupplier;

/**
 * So many a second, and as many at once after a pause. Not thread-safe.
 *
 * <p>Each one taken moves the time up to which the allowance is used; it may lie a second ahead of
 * now at most.
 */
final class Allowance {

  private static final long SECOND = 1_000_000_000;

  private final long interval;
  private final LongSupplier nanoTime;
  private long usedUpTo;

  Allowance(int perSecond, LongSupplier nanoTime) {
    this.interval = SECOND / perSecond;
    this.nanoTime = nanoTime;
    this.usedUpTo = nanoTime.getAsLong();
  }

  /** Takes one, or answers false when there is none left. */
  boolean tryTake() {
    long now = nanoTime.getAsLong();
    if (usedUpTo - now < 0) {
      usedUpTo = now;
    }
    if (usedUpTo - now > SECOND - interval) {
      return false;
    }
    usedUpTo += interval;
    return true;
  }
}
