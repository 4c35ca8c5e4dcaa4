package dev.matte.runtime.http;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The replies that are due beyond the moment in which their requests came. Thread-safe: a
 * concurrent set, and a lock for nothing but waiting until it is empty.
 */
final class Pending {

  private final Set<Reply> replies = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition emptied = lock.newCondition();
  private volatile boolean awaited;

  void add(Reply reply) {
    replies.add(reply);
  }

  void remove(Reply reply) {
    replies.remove(reply);
    if (awaited && replies.isEmpty()) {
      lock.lock();
      try {
        emptied.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  List<Reply> all() {
    return List.copyOf(replies);
  }

  /** Waits until all replies are given, for so long at most. */
  void awaitNone(long millis) throws InterruptedException {
    long left = TimeUnit.MILLISECONDS.toNanos(millis);
    lock.lock();
    try {
      awaited = true;
      while (!replies.isEmpty() && left > 0) {
        left = emptied.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }
}
