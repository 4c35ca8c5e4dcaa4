package dev.matte.runtime.stdio;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Outlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lines on their way out, in the order in which they were put. Thread-safe.
 *
 * <p>There are two buffers: lines are put into one while the other is being written, by one thread
 * at a time and without the lock. So many small answers go out in one write, and a thread that
 * finds another one writing leaves its line there and goes on. When the client does not read, lines
 * gather up to a limit; then whoever puts one waits, and so in the end nothing more is read from
 * the client either.
 */
final class Outbox implements Outlet {

  private static final int USUAL = 16 << 10;

  /** How many bytes may wait before those who bring more have to wait too. */
  private static final int MOST = 4 << 20;

  private final OutputStream out;
  private final @Nullable Sender sender;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private byte[] waiting = new byte[USUAL];
  private byte[] spare = new byte[USUAL];
  private int size;
  private boolean writing;
  private boolean broken;

  /** A way to a client of whom nobody asks who it is. */
  Outbox(OutputStream out) {
    this(out, null);
  }

  /** A way to a client. */
  Outbox(OutputStream out, @Nullable Sender sender) {
    this.out = out;
    this.sender = sender;
  }

  /** Puts an answer, if there is one, to be written with the next {@link #flush}. */
  void put(JsonWriter answer) {
    if (answer.size() > 0) {
      put(answer.buffer(), 0, answer.size());
    }
  }

  /** Writes an answer, if there is one, after everything put before. */
  void send(JsonWriter answer) {
    if (answer.size() > 0) {
      send(answer.buffer(), 0, answer.size());
    }
  }

  @Override
  public Caller caller() {
    return sender == null ? Caller.ANONYMOUS : sender.caller();
  }

  @Override
  public void send(byte[] message, int from, int to) {
    put(message, from, to);
    flush();
  }

  /** Writes what has been put, unless another thread is at it, which then writes that too. */
  void flush() {
    lock.lock();
    try {
      if (writing) {
        return;
      }
      while (size > 0 && !broken) {
        writeWaiting();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Tells whether the client is gone. */
  boolean broken() {
    lock.lock();
    try {
      return broken;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until everything is written; false if that takes longer than the given time. */
  boolean awaitEmpty(long millis) throws InterruptedException {
    long left = TimeUnit.MILLISECONDS.toNanos(millis);
    lock.lock();
    try {
      while ((writing || size > 0) && !broken) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void put(byte[] message, int from, int to) {
    int length = to - from + 1;
    lock.lock();
    try {
      while (size > 0 && size + length > MOST && !broken) {
        if (writing) {
          changed.awaitUninterruptibly();
        } else {
          writeWaiting();
        }
      }
      if (broken) {
        return;
      }
      if (length > waiting.length - size) {
        waiting = Arrays.copyOf(waiting, Math.max(size + length, waiting.length * 2));
      }
      System.arraycopy(message, from, waiting, size, length - 1);
      size += length;
      waiting[size - 1] = '\n';
    } finally {
      lock.unlock();
    }
  }

  /** Writes one buffer; the lock is held before and after, but not meanwhile. */
  private void writeWaiting() {
    byte[] full = waiting;
    int count = size;
    waiting = spare;
    size = 0;
    writing = true;
    boolean failed = true;
    lock.unlock();
    try {
      out.write(full, 0, count);
      out.flush();
      failed = false;
    } catch (IOException e) {
      // The client is gone; there is nobody to tell.
    } finally {
      lock.lock();
      spare = full.length > MOST ? new byte[USUAL] : full;
      writing = false;
      broken |= failed;
      changed.signalAll();
    }
  }
}
