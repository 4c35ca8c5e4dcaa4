package dev.matte.runtime.stdio;

/**
 * Counts the answers that are being made on threads of their own, from the moment their work leaves
 * the reading thread until they are sent. Thread-safe.
 *
 * <p>Work counts as done a moment before its answer is sent; who stops then would lose it.
 */
final class Owed {
  // Below zero for a moment when an answer is sent before its work was counted.
  private int answers;

  /** One more answer will be sent. */
  synchronized void owe() {
    answers++;
    settle();
  }

  /** An answer was sent, or there will be none. */
  synchronized void pay() {
    answers--;
    settle();
  }

  /** Waits until nothing is owed, or the time is over. */
  synchronized void awaitNone(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    long left = millis;
    while (answers != 0 && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }

  private void settle() {
    if (answers == 0) {
      notifyAll();
    }
  }
}
