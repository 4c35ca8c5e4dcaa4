package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.json.JsonSlice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for its answer. Thread-safe: the first end counts.
 *
 * <p>Progress and log messages are told to the caller on the thread that waits, before the answer:
 * a client that reads slowly then holds up its own call and nobody else's.
 */
final class Pending {

  /** More reports than this are not kept for a caller that does not come to hear them. */
  private static final int MOST_REPORTS = 1_000;

  private final long id;
  private final long deadline;
  private final @Nullable CallContext call;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Queue<Consumer<CallContext>> reports = new ArrayDeque<>();
  private @Nullable JsonSlice result;
  private @Nullable RuntimeException failure;

  Pending(long id, @Nullable CallContext call, Duration timeout) {
    this.deadline = System.nanoTime() + timeout.toNanos();
    this.id = id;
    this.call = call;
  }

  long id() {
    return id;
  }

  /** How much of the time is left; zero or less when it is over. */
  long nanosLeft() {
    return deadline - System.nanoTime();
  }

  /** Adds a report for the caller; false when there is no caller to hear it. */
  boolean say(Consumer<CallContext> report) {
    if (call == null) {
      return false;
    }
    lock.lock();
    try {
      if (reports.size() == MOST_REPORTS) {
        reports.remove();
      }
      reports.add(report);
      news.signal();
    } finally {
      lock.unlock();
    }
    return true;
  }

  void complete(JsonSlice answer) {
    end(answer, null);
  }

  void fail(RuntimeException reason) {
    end(null, reason);
  }

  boolean waits() {
    lock.lock();
    try {
      return result == null && failure == null;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for the answer and tells reports until then.
   *
   * @throws TimeoutException if no answer came in time
   * @throws RuntimeException what the request failed with
   */
  JsonSlice await() throws InterruptedException, TimeoutException {
    while (true) {
      Consumer<CallContext> report = next();
      if (report != null && call != null) {
        report.accept(call);
      } else if (failure != null) {
        throw failure;
      } else if (result != null) {
        return result;
      }
    }
  }

  /** The next report; {@code null} when there are no more and the end has come. */
  private @Nullable Consumer<CallContext> next() throws InterruptedException, TimeoutException {
    lock.lockInterruptibly();
    try {
      while (reports.isEmpty() && result == null && failure == null) {
        long left = nanosLeft();
        if (left <= 0) {
          throw new TimeoutException();
        }
        news.awaitNanos(left);
      }
      return reports.poll();
    } finally {
      lock.unlock();
    }
  }

  private void end(@Nullable JsonSlice answer, @Nullable RuntimeException reason) {
    lock.lock();
    try {
      if (result == null && failure == null) {
        result = answer;
        failure = reason;
        news.signal();
      }
    } finally {
      lock.unlock();
    }
  }
}
