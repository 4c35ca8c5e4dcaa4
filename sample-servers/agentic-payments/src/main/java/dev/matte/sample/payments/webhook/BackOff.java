package dev.matte.sample.payments.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failure: twice as long each time, up to an hour, and up to a fifth more
 * or less, so that those who failed together do not come back together.
 */
record BackOff(Duration first, RandomGenerator random) {
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final double SPREAD = 0.2;

  /** The pause after so many failures, at least one. */
  Duration after(int failures) {
    int doublings = Math.min(failures - 1, Integer.SIZE - 2);
    long millis =
        Math.min(LONGEST.toMillis(), Math.multiplyExact(first.toMillis(), 1L << doublings));
    double factor = 1 + SPREAD * (2 * random.nextDouble() - 1);
    return Duration.ofMillis(Math.max(1, Math.round(millis * factor)));
  }
}
