package dev.matte.runtime.dispatch;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ends calls whose time is over. One thread for a whole host, started with the first call that has
 * a thread of its own and a limit. Thread-safe.
 */
final class Deadlines implements Runnable {

  private final Set<Call> calls = ConcurrentHashMap.newKeySet();
  private @Nullable Thread thread;
  private volatile long nextWake = Long.MAX_VALUE;

  void add(Call call) {
    calls.add(call);
    if (call.finished()) {
      calls.remove(call);
      return;
    }
    Thread watcher = watcher();
    long wake = nextWake;
    if (wake == Long.MAX_VALUE || call.deadline() - wake < 0) {
      LockSupport.unpark(watcher);
    }
  }

  void remove(Call call) {
    calls.remove(call);
  }

  @Override
  public void run() {
    for (; ; ) {
      nextWake = Long.MAX_VALUE;
      long now = System.nanoTime();
      long next = Long.MAX_VALUE;
      for (Iterator<Call> each = calls.iterator(); each.hasNext(); ) {
        Call call = each.next();
        long left = call.deadline() - now;
        if (left <= 0) {
          each.remove();
          call.expire();
        } else {
          next = Math.min(next, left);
        }
      }
      if (next == Long.MAX_VALUE) {
        LockSupport.park(this);
      } else {
        nextWake = now + next;
        LockSupport.parkNanos(this, next);
      }
    }
  }

  private synchronized Thread watcher() {
    Thread present = thread;
    if (present == null) {
      present = new Thread(this, "matte-deadlines");
      present.setDaemon(true);
      thread = present;
      present.start();
    }
    return present;
  }
}
