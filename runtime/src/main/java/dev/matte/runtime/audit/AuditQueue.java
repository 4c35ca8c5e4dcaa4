package dev.matte.runtime.audit;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Between the threads that serve and the one that writes. A call takes its room before it begins,
 * and keeps it until its record is written; so whoever was let in can be recorded, and nobody who
 * serves waits for the sink but where calls are let in.
 *
 * <p>All state is guarded by one lock, held for a few instructions only. A lock and no monitor,
 * since virtual threads wait here.
 */
final class AuditQueue {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final AuditPolicy policy;
  private final int capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Condition room = lock.newCondition();
  private final ArrayDeque<AuditEntry> waiting = new ArrayDeque<>();
  private int running;
  private int unwritten;
  private long lost;
  private long lostInAll;
  private boolean guarded;
  private boolean failing;
  private boolean closed;

  AuditQueue(AuditPolicy policy, int capacity) {
    this.policy = policy;
    this.capacity = capacity;
  }

  /**
   * Takes room for a call that is about to begin.
   *
   * @throws RefusedException if there is none, by the policy
   */
  void enter() {
    lock.lock();
    try {
      while (policy != AuditPolicy.COUNT && (closed || failing || full())) {
        if (closed || policy == AuditPolicy.REFUSE) {
          throw refused();
        }
        room.await();
      }
      guarded = true;
      running++;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused();
    } finally {
      lock.unlock();
    }
  }

  /** Gives room back that a call took; its record, which comes at once, finds room all the same. */
  void leave() {
    lock.lock();
    try {
      running--;
      // One is not enough: whoever waits for the end of all calls does so here too.
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes a record, or counts it as lost.
   *
   * @param owed whether it is of a call that was let in, which has had its room
   * @return false when the trail has ended, so that nobody will hear of the loss
   */
  boolean add(AuditEntry entry, boolean owed) {
    lock.lock();
    try {
      if (!closed && ((owed && guarded && policy != AuditPolicy.COUNT) || !full())) {
        put(entry);
        return true;
      }
      lose(1);
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  /** Takes what the trail says of itself, whether there is room or not. */
  void addOwn(AuditEntry entry) {
    lock.lock();
    try {
      put(entry);
    } finally {
      lock.unlock();
    }
  }

  /** Counts records as lost. */
  void lose(int count) {
    lock.lock();
    try {
      lost += count;
      lostInAll += count;
    } finally {
      lock.unlock();
    }
  }

  /**
   * What waits, at most so much of it, for the thread that writes.
   *
   * @param nanos how long to wait for something
   * @return nothing when that time is over, or when the trail has ended and nothing waits
   */
  List<AuditEntry> take(int most, long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (waiting.isEmpty() && !closed && left > 0) {
        left = work.awaitNanos(left);
      }
      List<AuditEntry> taken = new ArrayList<>(Math.min(most, waiting.size()));
      while (taken.size() < most && !waiting.isEmpty()) {
        taken.add(waiting.remove());
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** How many were lost since this was asked last. */
  long takeLost() {
    lock.lock();
    try {
      long since = lost;
      lost = 0;
      return since;
    } finally {
      lock.unlock();
    }
  }

  /** Notes that records were written, and so that the sink works. */
  void written(int count) {
    lock.lock();
    try {
      unwritten -= count;
      failing = false;
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Notes that the sink failed, and waits before it is tried again; less when the trail ends. */
  void failed(long nanos) throws InterruptedException {
    lock.lock();
    try {
      failing = true;
      boolean before = closed;
      long left = nanos;
      while (closed == before && left > 0) {
        left = work.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until no call runs and nothing waits, but not longer than this. */
  void awaitIdle(long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while ((running > 0 || unwritten > 0) && !closed && left > 0) {
        left = room.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes nothing more, after this; false when that was so before. */
  boolean close(AuditEntry last) {
    lock.lock();
    try {
      if (closed) {
        return false;
      }
      put(last);
      closed = true;
      work.signalAll();
      room.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Whether nothing more will come. */
  boolean closed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Whether nothing more will come, and nothing waits. */
  boolean done() {
    lock.lock();
    try {
      return closed && waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** How many records the sink does not have yet. */
  int unwritten() {
    lock.lock();
    try {
      return unwritten;
    } finally {
      lock.unlock();
    }
  }

  /** How many were lost in all. */
  long lostInAll() {
    lock.lock();
    try {
      return lostInAll;
    } finally {
      lock.unlock();
    }
  }

  private void put(AuditEntry entry) {
    waiting.add(entry);
    unwritten++;
    work.signal();
  }

  private boolean full() {
    int owing = policy == AuditPolicy.COUNT ? 0 : running;
    return owing + unwritten >= capacity;
  }

  private static RefusedException refused() {
    return new RefusedException(
        new Refusal.Unavailable("calls cannot be recorded at present", SOON));
  }
}
