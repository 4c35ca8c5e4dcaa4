package dev.matte.legacy.migrate;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits on conditions, for a bounded time. */
final class Waiting {

  private static final Duration MOST = Duration.ofSeconds(60);

  private Waiting() {}

  static void until(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + MOST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain until " + what);
      }
      Thread.onSpinWait();
    }
  }
}
