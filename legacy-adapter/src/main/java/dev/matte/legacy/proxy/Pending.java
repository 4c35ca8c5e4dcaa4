package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.json.JsonSlice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for its answer. Thread-safe: the first end counts.
 *
 * <p>Progress and log messages are told to the caller on the thread that waits, before the answer:
 * a client that reads slowly then holds up its own call and nobody else's. While that thread reads
 * the answer itself, it tells what it comes across, and what others bring is told for it.
 */
final class Pending {

  /** More reports than this are not kept for a caller that does not come to hear them. */
  private static final int MOST_REPORTS = 1_000;

  private final long id;
  private final long deadline;
  private final @Nullable CallContext call;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final ReentrantLock telling = new ReentrantLock();
  private final Queue<Consumer<CallContext>> reports = new ArrayDeque<>();
  private @Nullable JsonSlice result;
  private @Nullable RuntimeException failure;
  private @Nullable Thread reader;
  private @Nullable Runnable breakOff;
  private @Nullable Executor others;
  private long sentTo;

  Pending(long id, @Nullable CallContext call, Duration timeout) {
    this.deadline = System.nanoTime() + timeout.toNanos();
    this.id = id;
    this.call = call;
  }

  long id() {
    return id;
  }

  /** Notes where in its stream the request ends; by the thread that waits. */
  void sentTo(long end) {
    sentTo = end;
  }

  /** Where in its stream the request ends; for the thread that waits. */
  long sentTo() {
    return sentTo;
  }

  /** When the time is over. */
  HttpTime time() {
    return new HttpTime(true, deadline);
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
    @Nullable Executor messenger;
    lock.lock();
    try {
      if (reports.size() == MOST_REPORTS) {
        reports.remove();
      }
      reports.add(report);
      news.signal();
      messenger = reader == Thread.currentThread() ? null : others;
    } finally {
      lock.unlock();
    }
    if (messenger != null) {
      messenger.execute(this::tellForReader);
    }
    return true;
  }

  /**
   * Notes that the thread that waits reads the answer itself.
   *
   * @param end breaks that off when the request has ended otherwise; at once if it has already
   * @param messengers tell meanwhile what others bring
   */
  void occupy(Runnable end, Executor messengers) {
    boolean over;
    lock.lock();
    try {
      over = result != null || failure != null;
      reader = Thread.currentThread();
      breakOff = end;
      others = messengers;
    } finally {
      lock.unlock();
    }
    if (over) {
      end.run();
    }
  }

  /** Notes that the thread that waits has nothing else to do any more. */
  void free() {
    lock.lock();
    try {
      reader = null;
      breakOff = null;
      others = null;
    } finally {
      lock.unlock();
    }
  }

  /** Tells the reports that are there. */
  void tell() {
    if (call == null) {
      return;
    }
    telling.lock();
    try {
      for (Consumer<CallContext> report = poll(); report != null; report = poll()) {
        report.accept(call);
      }
    } finally {
      telling.unlock();
    }
  }

  private void tellForReader() {
    try {
      tell();
    } catch (RuntimeException e) {
      fail(e);
    }
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
      awaitNews();
      tell();
      lock.lock();
      try {
        if (!reports.isEmpty()) {
          continue;
        }
        if (failure != null) {
          throw failure;
        }
        if (result != null) {
          return result;
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** Waits for a report or the end. */
  private void awaitNews() throws InterruptedException, TimeoutException {
    lock.lockInterruptibly();
    try {
      while (reports.isEmpty() && result == null && failure == null) {
        long left = nanosLeft();
        if (left <= 0) {
          throw new TimeoutException();
        }
        news.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Consumer<CallContext> poll() {
    lock.lock();
    try {
      return reports.poll();
    } finally {
      lock.unlock();
    }
  }

  private void end(@Nullable JsonSlice answer, @Nullable RuntimeException reason) {
    Runnable end = null;
    lock.lock();
    try {
      if (result == null && failure == null) {
        result = answer;
        failure = reason;
        news.signal();
        end = reader == Thread.currentThread() ? null : breakOff;
      }
    } finally {
      lock.unlock();
    }
    if (end != null) {
      end.run();
    }
  }
}
