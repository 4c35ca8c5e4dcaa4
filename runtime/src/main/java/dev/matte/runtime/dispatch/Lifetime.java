package dev.matte.runtime.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * From a call's acceptance to its end, of which there is one: by its own return, by the client's
 * cancellation, or when its time is over. Who comes first decides what the client hears; the others
 * find it over.
 *
 * <p>What changes is guarded by this object's monitor, which is held for a few instructions only
 * and never while another lock is taken; the thread that runs the call is interrupted under it, so
 * that no interrupt can reach the thread's next task.
 */
final class Lifetime {

  private @Nullable Thread thread;
  private @Nullable List<Runnable> cancelActions;
  private boolean inFlight;
  private boolean over;
  private boolean finished;
  private boolean answerDue;
  private boolean expired;
  private volatile boolean cancelled;

  /** Marks the call as one that others can see; false when it is over already. */
  synchronized boolean enterFlight() {
    if (finished || inFlight) {
      return false;
    }
    inFlight = true;
    return true;
  }

  /** Whether others can see it. */
  boolean inFlight() {
    return inFlight;
  }

  /** Begins on this thread; false when it is over already. */
  synchronized boolean begin() {
    if (over) {
      finished = true;
      return false;
    }
    thread = Thread.currentThread();
    return true;
  }

  /** Ends by its own return; false when somebody else did before. */
  boolean end() {
    boolean first;
    synchronized (this) {
      first = !over;
      over = true;
      awaitAnswered();
      thread = null;
      finished = true;
    }
    if (!first) {
      // The interrupt was meant for this call and must not reach the thread's next task.
      Thread.interrupted();
    }
    return first;
  }

  /**
   * Ends from outside; false when it is over already.
   *
   * @param answering whether its time is over and an answer follows, until {@link #answered}
   * @param executor runs what was to be done on cancellation
   */
  boolean stop(boolean answering, Executor executor) {
    List<Runnable> actions;
    synchronized (this) {
      if (over) {
        return false;
      }
      over = true;
      cancelled = true;
      expired = answering;
      answerDue = answering;
      if (thread != null) {
        thread.interrupt();
      }
      actions = cancelActions;
    }
    if (actions != null) {
      for (Runnable action : actions) {
        // Not here: the thread that brings the news also reads everybody else's messages.
        executor.execute(action);
      }
    }
    return true;
  }

  /** Tells that the answer has been sent that was due. */
  synchronized void answered() {
    answerDue = false;
    notifyAll();
  }

  /** Whoever finds the call over must be able to rely on its answer having been sent. */
  private synchronized void awaitAnswered() {
    while (answerDue) {
      try {
        wait();
      } catch (InterruptedException e) {
        // Meant for the author's code, which has returned.
      }
    }
  }

  /** Runs an action on cancellation; at once when that has been. */
  void onCancel(Runnable action) {
    synchronized (this) {
      if (!over) {
        if (cancelActions == null) {
          cancelActions = new ArrayList<>();
        }
        cancelActions.add(action);
        return;
      }
    }
    if (cancelled) {
      action.run();
    }
  }

  /** Tells whether the call has ended, by whatever. */
  synchronized boolean over() {
    return over;
  }

  /** Whether it was ended from outside. */
  boolean cancelled() {
    return cancelled;
  }

  /** Whether its time was over; for the thread that has found it over. */
  boolean expired() {
    return expired;
  }

  /** Whether its thread has left it. */
  synchronized boolean finished() {
    return finished;
  }
}
