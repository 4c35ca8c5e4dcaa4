package dev.matte.runtime.change;

import dev.matte.runtime.transport.Outlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Messages on their way to one listening client. Whoever puts one never waits for the client: a
 * task brings out what waits, and ends when nothing does, so that an idle client costs no thread. A
 * message takes the place of one that waits under the same key.
 *
 * <p>Thread-safe: what changes is guarded by this object's monitor, which is never held while
 * something is sent.
 */
public final class Delivery implements Runnable {

  private final Outlet way;
  private final Executor executor;
  private final Map<String, byte[]> waiting = new LinkedHashMap<>();

  /** At first as if a task were busy: nothing leaves before {@link #start}. */
  private boolean busy = true;

  private boolean closed;
  private byte @Nullable [] last;

  /**
   * A delivery that has not started.
   *
   * @param way takes the messages
   * @param executor runs a task that may block while the client does not read
   */
  public Delivery(Outlet way, Executor executor) {
    this.way = way;
    this.executor = executor;
  }

  /** Lets messages out from now on. */
  public void start() {
    synchronized (this) {
      busy = false;
    }
    wake();
  }

  /** Puts a message, in place of one that waits under the same key. */
  public void put(String key, byte[] message) {
    synchronized (this) {
      if (closed || last != null) {
        return;
      }
      waiting.put(key, message);
    }
    wake();
  }

  /** The number of messages that wait. */
  public synchronized int size() {
    return waiting.size();
  }

  /** Sends a last message after all that wait, as the answer that ends the way. */
  public void end(byte[] answer) {
    synchronized (this) {
      if (closed || last != null) {
        return;
      }
      last = answer;
    }
    wake();
  }

  /** Drops what waits; nothing more is sent. */
  public synchronized void close() {
    closed = true;
    waiting.clear();
  }

  @Override
  public void run() {
    for (byte[] next = next(); next != null; next = next()) {
      way.send(next, 0, next.length);
    }
    byte[] answer = answer();
    if (answer != null) {
      way.answer(answer, 0, answer.length);
    }
  }

  private void wake() {
    synchronized (this) {
      if (busy || closed || (waiting.isEmpty() && last == null)) {
        return;
      }
      busy = true;
    }
    try {
      executor.execute(this);
    } catch (RejectedExecutionException e) {
      Thread thread = new Thread(this, "matte-delivery");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Takes the oldest message out; null when the task has nothing more to send. */
  private synchronized byte @Nullable [] next() {
    if (waiting.isEmpty()) {
      busy = false;
      return null;
    }
    String key = waiting.keySet().iterator().next();
    return waiting.remove(key);
  }

  private synchronized byte @Nullable [] answer() {
    if (busy || closed || last == null || !waiting.isEmpty()) {
      return null;
    }
    closed = true;
    return last;
  }
}
