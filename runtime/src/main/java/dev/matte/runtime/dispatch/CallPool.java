package dev.matte.runtime.dispatch;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks that may wait for anything, each other included, on few threads while they are quick
 * and on as many as it takes while they are not. Nothing is started before the first task.
 * Thread-safe: one lock around everything, held for a few instructions only.
 *
 * <h2>Who is called</h2>
 *
 * <p>Waking a thread costs more than most tasks. So a thread is called to the queue, woken or
 * started, only when none is on its way already; when it has come and taken a task and more tasks
 * wait, it calls the next one before it begins its own. Quick tasks are thus done by the few
 * threads that are awake anyway, the last that fell idle first; and whoever waits in a task has
 * left nobody behind.
 *
 * <h2>How it grows</h2>
 *
 * <p>Calls start threads up to the base. From there on a watch looks every millisecond for as long
 * as tasks wait. When fewer were begun since its last look than there are threads, most of these
 * are stuck for longer than a look, and it calls as many more as there are, if as many tasks wait.
 * A thread that was not called for some time ends.
 */
final class CallPool implements Executor {

  private static final long LOOK_NANOS = 1_000_000;

  /** After so many looks at which nothing waited the watch ends. */
  private static final int CALM_LOOKS = 100;

  /** A virtual thread that never waits has to let others have its processor now and then. */
  private static final int TURN = 16;

  private final Executor starter;
  private final int base;
  private final long idleNanos;
  private final long lookNanos;
  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private @Nullable Worker idle;
  private int workers;
  private boolean calling;
  private long begun;
  private boolean watched;

  /**
   * Starts nothing yet.
   *
   * @param starter starts a thread for what it is given
   * @param base how many threads are started without being sure that the others are stuck
   * @param idleNanos how long a thread waits to be called before it ends; 0 for virtual threads,
   *     which end at once
   */
  CallPool(Executor starter, int base, long idleNanos) {
    this(starter, base, idleNanos, LOOK_NANOS);
  }

  /**
   * Starts nothing yet.
   *
   * @param lookNanos how long the watch waits before it looks again
   */
  CallPool(Executor starter, int base, long idleNanos, long lookNanos) {
    this.starter = starter;
    this.base = base;
    this.idleNanos = idleNanos;
    this.lookNanos = lookNanos;
  }

  @Override
  public void execute(Runnable task) {
    Worker called;
    synchronized (this) {
      waiting.add(task);
      called = calling ? null : callOne();
    }
    if (called != null && !bring(called)) {
      giveBack(task);
    }
  }

  /** How many threads there are. */
  synchronized int size() {
    return workers;
  }

  /** Takes a task out again if nobody would ever run it. */
  private synchronized void giveBack(Runnable task) {
    if (workers == 0 && waiting.removeLastOccurrence(task)) {
      throw new RejectedExecutionException("no thread can be started");
    }
  }

  /** Calls a thread to the tasks that wait, within the base; to be brought without the lock. */
  private @Nullable Worker callOne() {
    if (idle == null && workers >= base) {
      watch();
      return null;
    }
    return callAny();
  }

  private void watch() {
    if (!watched) {
      watched = true;
      Thread watch = new Thread(new Watch(), "matte-call-watch");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private Worker callAny() {
    Worker called = idle;
    if (called == null) {
      called = new Worker();
      workers++;
    } else {
      idle = called.below;
      called.below = null;
    }
    called.called = true;
    calling = true;
    return called;
  }

  /** Brings a thread that was called; false if the system has none left. */
  private boolean bring(Worker called) {
    Thread sleeper = called.thread;
    if (sleeper != null) {
      LockSupport.unpark(sleeper);
      return true;
    }
    try {
      starter.execute(called);
      return true;
    } catch (OutOfMemoryError | RejectedExecutionException e) {
      synchronized (this) {
        workers--;
        calling = false;
      }
      return false;
    }
  }

  /** A thread that takes one task after the other. */
  private final class Worker implements Runnable {

    private @Nullable Thread thread;

    /** The one that fell idle before this one. */
    private @Nullable Worker below;

    /** Whether it is on its way to the queue. */
    private volatile boolean called;

    // Only virtual threads need it, which the scheduler never takes a processor from.
    @SuppressWarnings("ThreadPriorityCheck")
    @Override
    public void run() {
      thread = Thread.currentThread();
      int done = 0;
      for (Runnable task = take(); task != null; task = take()) {
        run(task);
        if (idleNanos == 0 && ++done % TURN == 0) {
          Thread.yield();
        }
      }
    }

    private void run(Runnable task) {
      try {
        task.run();
      } catch (Throwable e) {
        Thread mine = Thread.currentThread();
        mine.getUncaughtExceptionHandler().uncaughtException(mine, e);
      }
      // Left over from the author's code, it would disturb the next task.
      Thread.interrupted();
    }

    /** The next task, waiting for it; {@code null} when this thread is not needed any more. */
    private @Nullable Runnable take() {
      do {
        Runnable task;
        Worker next = null;
        synchronized (CallPool.this) {
          if (called) {
            called = false;
            calling = false;
          }
          task = waiting.poll();
          if (task != null) {
            begun++;
            next = calling || waiting.isEmpty() ? null : callOne();
          } else if (idleNanos == 0) {
            workers--;
            return null;
          } else {
            below = idle;
            idle = this;
          }
        }
        if (next != null) {
          bring(next);
        }
        if (task != null) {
          return task;
        }
      } while (awaitCall());
      return null;
    }

    /** Waits to be called; false when that did not happen in time. */
    private boolean awaitCall() {
      long end = System.nanoTime() + idleNanos;
      while (!called) {
        long left = end - System.nanoTime();
        if (left > 0) {
          LockSupport.parkNanos(this, left);
          // Nobody is to interrupt a thread between two tasks; it would not sleep any more.
          Thread.interrupted();
        } else if (leave()) {
          return false;
        }
      }
      return true;
    }

    /** Takes this thread from those that are idle, unless it was called. */
    private boolean leave() {
      synchronized (CallPool.this) {
        if (called) {
          return false;
        }
        if (idle == this) {
          idle = below;
        } else {
          Worker above = idle;
          while (above != null && above.below != this) {
            above = above.below;
          }
          if (above != null) {
            above.below = below;
          }
        }
        workers--;
        return true;
      }
    }
  }

  /** Finds out whether threads are stuck, while tasks wait; ends when none have for some time. */
  private final class Watch implements Runnable {

    private long seen = begun;
    private int calm;

    @Override
    public void run() {
      do {
        LockSupport.parkNanos(this, lookNanos);
        for (int missing = look(); missing > 0; missing--) {
          Worker called;
          synchronized (CallPool.this) {
            called = callAny();
          }
          bring(called);
        }
      } while (!done());
    }

    /** How many threads are to be called. */
    private int look() {
      synchronized (CallPool.this) {
        boolean stuck = begun - seen < workers;
        seen = begun;
        calm = waiting.isEmpty() ? calm + 1 : 0;
        return stuck ? Math.min(waiting.size(), workers) : 0;
      }
    }

    private boolean done() {
      synchronized (CallPool.this) {
        if (calm < CALM_LOOKS) {
          return false;
        }
        watched = false;
        return true;
      }
    }
  }
}
