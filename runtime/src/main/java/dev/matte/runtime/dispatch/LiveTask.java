package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.task.TaskSnapshot;
import dev.matte.runtime.task.TaskStatus;
import dev.matte.runtime.transport.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A task while somebody works at it. It ends once, by its outcome or by its client; who comes first
 * decides. Thread-safe: what changes is guarded by this object's monitor, which is held while the
 * store is told.
 */
final class LiveTask {

  private final Tasks tasks;
  private final List<Runnable> cancelActions = new ArrayList<>();
  private final List<Outlet> ways = new ArrayList<>();
  private @Nullable TaskQuestions questions;
  private @Nullable Consumer<TaskSnapshot> listener;
  private TaskSnapshot now;

  LiveTask(Tasks tasks, TaskSnapshot first) {
    this.tasks = tasks;
    this.now = first;
  }

  String id() {
    return now().id();
  }

  /** What is known of it. */
  synchronized TaskSnapshot now() {
    return now;
  }

  /** Changes what is known of it, unless it has ended; tells whether it was changed. */
  synchronized boolean change(UnaryOperator<TaskSnapshot> step) {
    if (now.status().last()) {
      return false;
    }
    TaskStatus before = now.status();
    now = step.apply(now);
    tasks.changed(now);
    notifyAll();
    if (listener != null && now.status() != before) {
      listener.accept(now);
    }
    return true;
  }

  /** Says a word on its status. */
  void say(String text) {
    change(task -> task.saying(text, tasks.now()));
  }

  /** Shows what its client is asked, or that nothing is open any more. */
  void ask(Map<String, JsonSlice> requests) {
    change(task -> task.asking(requests, tasks.now()));
  }

  /** Says whether it waits for its client, whose questions are sent another way. */
  void needInput(boolean needed) {
    change(task -> task.waiting(needed, tasks.now()));
  }

  /** Who hears of each new status, in order; must not wait. */
  synchronized void onStatus(Consumer<TaskSnapshot> listener) {
    this.listener = listener;
  }

  /** Where its client's answers go. */
  synchronized void questions(TaskQuestions asking) {
    this.questions = asking;
  }

  /** Takes a client's answers. */
  void answer(Map<String, JsonSlice> responses) {
    TaskQuestions asking;
    synchronized (this) {
      asking = questions;
    }
    if (asking != null) {
      asking.answer(responses);
    }
  }

  /** Waits for its end; meanwhile what it asks may travel on a way. */
  synchronized TaskSnapshot await(Outlet way) throws InterruptedException {
    ways.add(way);
    notifyAll();
    try {
      while (!now.status().last()) {
        wait();
      }
      return now;
    } finally {
      ways.remove(way);
    }
  }

  /** Waits until its client waits for it, and gives the way to that client. */
  synchronized Outlet awaitWay() throws InterruptedException {
    while (ways.isEmpty()) {
      if (now.status().last()) {
        throw new InterruptedException("the task has ended");
      }
      wait();
    }
    return ways.get(0);
  }

  /** Ends it by its outcome. */
  void end(TaskStatus last, JsonSlice outcome, boolean error) {
    change(task -> task.ended(last, outcome, error, tasks.now()));
  }

  /** Ends it at the wish of its client, or of the host; false when it had ended. */
  boolean cancel() {
    List<Runnable> actions;
    synchronized (this) {
      if (!change(task -> task.cancelled(tasks.now()))) {
        return false;
      }
      actions = new ArrayList<>(cancelActions);
    }
    actions.forEach(Runnable::run);
    return true;
  }

  boolean cancelled() {
    return now().status() == TaskStatus.CANCELLED;
  }

  /** Runs an action when it is cancelled; at once when it was. */
  void onCancel(Runnable action) {
    synchronized (this) {
      if (!now.status().last()) {
        cancelActions.add(action);
        return;
      }
    }
    if (cancelled()) {
      action.run();
    }
  }
}
