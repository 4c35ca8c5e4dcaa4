package dev.matte.legacy.proxy;

/**
 * Counts what happened to a server after which its lists may be others: a new session, a word of
 * its own. Thread-safe.
 */
final class News {

  private long count;
  private boolean closed;

  /** Something happened. */
  synchronized void add() {
    count++;
    notifyAll();
  }

  /** How much has happened so far. */
  synchronized long count() {
    return count;
  }

  /** Nothing more will happen. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean closed() {
    return closed;
  }

  /** Waits until more than so much has happened, or nothing will any more. */
  synchronized void awaitMoreThan(long seen) throws InterruptedException {
    while (count <= seen && !closed) {
      wait();
    }
  }

  /** Waits for a time, or until nothing will happen any more. */
  synchronized void awaitEnd(long millis) throws InterruptedException {
    long deadline = System.nanoTime() + millis * 1_000_000;
    for (long left = millis; left > 0 && !closed; ) {
      wait(left);
      left = (deadline - System.nanoTime()) / 1_000_000;
    }
  }
}
