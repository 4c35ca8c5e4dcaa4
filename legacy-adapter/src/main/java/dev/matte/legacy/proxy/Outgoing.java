package dev.matte.legacy.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lines on their way to a process, in their order. Thread-safe.
 *
 * <h2>Who writes</h2>
 *
 * <p>A process that does not read must not stop the callers, whose time may run out, nor the thread
 * that reads what it says: so a thread of its own writes. But to wake it costs more than to write.
 * While less is on its way than any system's pipe holds, a write cannot wait, and whoever brings a
 * line writes it, with all that others have brought meanwhile. What the process has read is known
 * from what it has answered, since it reads in order.
 */
final class Outgoing implements Runnable {

  /** How many bytes may be on their way; a longer line goes alone. */
  private static final int ROOM = 8 << 20;

  /** What a line costs beside its bytes. */
  private static final int OVERHEAD = 64;

  /** What the smallest pipe holds that a process is given. */
  private static final int PIPE = 4 << 10;

  private final Semaphore room = new Semaphore(ROOM);
  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<byte[]> lines = new ArrayDeque<>();
  private long added;
  private long read;
  private boolean writing;
  private boolean ended;

  Outgoing(OutputStream out) {
    this.out = out;
  }

  /** Adds a line if there is room. */
  boolean offer(byte[] line) {
    if (!room.tryAcquire(cost(line))) {
      return false;
    }
    var unused = add(line);
    return true;
  }

  /**
   * Adds a line as soon as there is room.
   *
   * @return where it ends, counted in bytes from the first line; -1 when there was no room in time
   */
  long offer(byte[] line, long nanos) throws InterruptedException {
    return room.tryAcquire(cost(line), nanos, TimeUnit.NANOSECONDS) ? add(line) : -1;
  }

  /** Notes that the process has read up to the end of a line. */
  void hasRead(long end) {
    lock.lock();
    try {
      read = Math.max(read, end);
    } finally {
      lock.unlock();
    }
  }

  /** Ends the stream behind all lines that were added. */
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Writes what nobody else writes, until the end, or until nobody takes it any more. */
  @Override
  public void run() {
    try (out) {
      lock.lockInterruptibly();
      try {
        while (!ended || !lines.isEmpty() || writing) {
          if (writing || lines.isEmpty()) {
            changed.await();
          } else {
            write();
          }
        }
      } finally {
        lock.unlock();
      }
    } catch (IOException e) {
      // The process has ended or closed its input; its reader tells what that means.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long add(byte[] line) {
    lock.lock();
    try {
      lines.add(line);
      added += line.length + 1;
      long end = added;
      while (!writing && !lines.isEmpty() && added - read <= PIPE) {
        write();
      }
      if (!writing && !lines.isEmpty()) {
        changed.signal();
      }
      return end;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Writes all lines, small ones in one go; the lock is held before and after, but not meanwhile.
   */
  private void write() {
    List<byte[]> all = new ArrayList<>(lines);
    lines.clear();
    writing = true;
    lock.unlock();
    int cost = 0;
    for (byte[] line : all) {
      cost += cost(line);
    }
    try {
      for (byte[] line : all) {
        out.write(line);
        out.write('\n');
      }
      out.flush();
    } catch (IOException e) {
      // The process has ended or closed its input; its reader tells what that means.
    } finally {
      room.release(cost);
      lock.lock();
      writing = false;
      if (ended) {
        changed.signal();
      }
    }
  }

  private static int cost(byte[] line) {
    return Math.min(ROOM, line.length + OVERHEAD);
  }
}
