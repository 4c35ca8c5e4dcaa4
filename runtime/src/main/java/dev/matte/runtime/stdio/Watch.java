package dev.matte.runtime.stdio;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Looks every millisecond whether a pump's leader is stuck in one piece of work, and takes over if
 * so. Sleeps while nothing happens. There is at most one watching thread per pump; it is started
 * with the first piece of work.
 */
final class Watch implements Runnable {

  private static final long TICK_NANOS = 1_000_000;

  /** After so many looks at an idle pump the thread sleeps until it is woken. */
  private static final int IDLE_LOOKS = 100;

  private final Pump pump;
  private final AtomicBoolean present = new AtomicBoolean();
  private volatile @Nullable Thread sleeper;

  Watch(Pump pump) {
    this.pump = pump;
  }

  /** Makes sure that somebody watches; called after the turn has changed. */
  void wake() {
    Thread thread = sleeper;
    if (thread != null) {
      LockSupport.unpark(thread);
    } else if (!present.get() && present.compareAndSet(false, true)) {
      start();
    }
  }

  /** Lets a sleeping thread find out that the pump has ended. */
  void rouse() {
    LockSupport.unpark(sleeper);
  }

  @Override
  public void run() {
    int idle = 0;
    long seen = pump.turn();
    while (!pump.ended()) {
      LockSupport.parkNanos(this, TICK_NANOS);
      long now = pump.turn();
      if (now != seen) {
        seen = now;
        idle = 0;
      } else if (working(now)) {
        if (pump.takeLead(now)) {
          present.set(false);
          pump.lead();
          if (!present.compareAndSet(false, true)) {
            return;
          }
        }
        seen = pump.turn();
      } else if (++idle > IDLE_LOOKS) {
        sleep(now);
        idle = 0;
      }
    }
  }

  private void start() {
    Thread thread = new Thread(this, "matte-stdio");
    thread.setDaemon(true);
    thread.start();
  }

  /** Sleeps until the turn changes; whoever changes it looks for a sleeper afterwards. */
  private void sleep(long turn) {
    sleeper = Thread.currentThread();
    while (pump.turn() == turn && !pump.ended()) {
      LockSupport.park(this);
    }
    sleeper = null;
  }

  private static boolean working(long turn) {
    return (turn & 1) == 1;
  }
}
