package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.ToolException;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A migrated ledger that can be made to fail, to be slow, and to be wrong now and then. */
final class FaultyLedger implements LedgerTools {

  /** Every so many numbers one square is wrong. */
  private static final long WRONG = 7;

  private final Collection<Long> entered = new ConcurrentLinkedQueue<>();
  private volatile boolean faulty;
  private volatile boolean slow;

  void faulty(boolean on) {
    faulty = on;
  }

  void slow(boolean on) {
    slow = on;
  }

  Collection<Long> entered() {
    return entered;
  }

  @Override
  public Looked look(long n) {
    return answer(n);
  }

  @Override
  public Looked enter(long n) {
    entered.add(n);
    return answer(n);
  }

  private Looked answer(long n) {
    if (slow) {
      pause();
    }
    if (faulty && n % 2 == 0) {
      throw new ToolException("the fault of a test");
    }
    return new Looked(n, n % WRONG == 0 ? 0 : n * n, Instant.now(), "migrated");
  }

  /** Being slow takes time: this is the fault itself, and nobody waits for it to be over. */
  private static void pause() {
    try {
      new CountDownLatch(1).await(400, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
