package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.task.TaskStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One {@code tools/call} that may go on after its answer, as a task.
 *
 * <p>The author's code runs on a thread of its own. The thread that serves the request waits until
 * that code has returned or the call has become a task, whatever comes first, and then answers: so
 * the request ends like any other, and what ends requests (their time, a closed connection) does
 * not reach the task. What changes is guarded by {@link #baton}, which is taken before a task's own
 * monitor and after none.
 */
final class TaskRun extends ToolRun {

  private final Object baton = new Object();
  private final boolean fromStart;
  private final Optional<Duration> ttl;
  private final List<Runnable> early = new ArrayList<>();
  private @Nullable Thread worker;
  private @Nullable Throwable failure;
  private boolean interrupted;
  private boolean returned;
  private volatile @Nullable LiveTask task;

  /**
   * Accepts a request.
   *
   * @param fromStart whether it is a task before the author's code runs
   * @param ttl how long its client wants it kept
   */
  TaskRun(
      Request request,
      Offer offer,
      long place,
      long timeoutMillis,
      boolean fromStart,
      Optional<Duration> ttl) {
    super(request, offer, place, timeoutMillis);
    this.fromStart = fromStart;
    this.ttl = ttl;
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  void record(long nanos) {
    // How long the answer took says nothing of the tool.
  }

  @Override
  void execute(JsonWriter answer) throws Exception {
    detach();
    if (fromStart) {
      startTask();
    }
    JsonWriter own = new JsonWriter();
    try {
      session().host().executor().execute(() -> work(own));
    } catch (RuntimeException refused) {
      returned(own, refused);
    }
    awaitReturnOrTask();
    LiveTask begun = task;
    if (begun != null) {
      TaskCalls.writeCreated(begun.now(), request(), answer);
      return;
    }
    Throwable failed = failure;
    if (failed instanceof Exception exception) {
      throw exception;
    }
    if (failed instanceof Error error) {
      throw error;
    }
    answer.append(own.buffer(), 0, own.size());
  }

  @Override
  @Nullable String obstacle() {
    // A task's questions travel with the requests for its result.
    return isTask() ? null : super.obstacle();
  }

  @Override
  boolean startTask() {
    synchronized (baton) {
      if (task != null) {
        return true;
      }
      if (returned || super.cancelled() || questions().open()) {
        return false;
      }
      Tasks tasks = session().host().tasks();
      LiveTask begun = tasks.create(TaskCalls.owner(request()), revision(), ttl);
      early.forEach(action -> onCancel(begun, action));
      begun.onCancel(this::interrupt);
      if (!revision().modern()) {
        begun.onStatus(new ClientTaskStatus(session()));
      }
      questions(asking(begun));
      closeReports();
      task = begun;
      baton.notifyAll();
      return true;
    }
  }

  @Override
  void taskStatus(String text) {
    LiveTask begun = task;
    if (begun != null) {
      begun.say(text);
    }
  }

  @Override
  boolean isTask() {
    return task != null;
  }

  @Override
  boolean cancelled() {
    LiveTask begun = task;
    return begun == null ? super.cancelled() : begun.cancelled();
  }

  @Override
  boolean over() {
    LiveTask begun = task;
    return begun == null ? super.over() : begun.now().status().last();
  }

  @Override
  void onCancel(Runnable action) {
    synchronized (baton) {
      LiveTask begun = task;
      if (begun != null) {
        onCancel(begun, action);
      } else {
        super.onCancel(action);
        early.add(action);
      }
    }
  }

  private void onCancel(LiveTask begun, Runnable action) {
    begun.onCancel(() -> session().host().executor().execute(action));
  }

  private Questions asking(LiveTask begun) {
    if (!revision().modern()) {
      return new ClientTaskQuestions(begun, session());
    }
    TaskQuestions asking = new TaskQuestions(begun, revision(), questions());
    begun.questions(asking);
    return asking;
  }

  private void work(JsonWriter own) {
    Throwable failed = null;
    synchronized (baton) {
      worker = Thread.currentThread();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    try {
      super.execute(own);
    } catch (Throwable e) {
      failed = e;
    }
    returned(own, failed);
  }

  /** The author's code has ended, or no thread was to be had for it. */
  private void returned(JsonWriter own, @Nullable Throwable failed) {
    LiveTask begun;
    synchronized (baton) {
      if (worker != null) {
        worker = null;
        // It was meant for this call and must not reach the thread's next task.
        Thread.interrupted();
      }
      failure = failed;
      returned = true;
      begun = task;
      baton.notifyAll();
    }
    if (begun != null) {
      end(begun, own, failed);
      leave(begun.cancelled() ? Outcome.CANCELLED : ended(failed));
    }
  }

  private Outcome ended(@Nullable Throwable failed) {
    return failed == null ? outcome() : Failures.outcome(failed);
  }

  /** Hands the outcome to the task; what came after its cancellation is dropped there. */
  private void end(LiveTask begun, JsonWriter own, @Nullable Throwable failed) {
    if (begun.cancelled()) {
      // Nobody will read it, so nothing need be explained nor logged.
      return;
    }
    if (failed != null) {
      own.reset();
      explain(AskFailures.translated(failed, request()), own);
    }
    JsonMembers answer = JsonMembers.of(JsonSlice.of(own.buffer(), 0, own.size()));
    JsonSlice error = answer.find("error");
    if (error != null) {
      begun.end(TaskStatus.FAILED, error.detached(), true);
      return;
    }
    JsonSlice result = answer.get("result").detached();
    boolean failedTool = !revision().modern() && TaskCalls.tellsOfError(result);
    begun.end(failedTool ? TaskStatus.FAILED : TaskStatus.COMPLETED, result, false);
  }

  private void awaitReturnOrTask() {
    synchronized (baton) {
      while (!returned && task == null) {
        try {
          baton.wait();
        } catch (InterruptedException e) {
          // The call has ended; its code is told, and waited for as if it ran here.
          interrupt();
        }
      }
    }
  }

  private void interrupt() {
    synchronized (baton) {
      interrupted = true;
      if (worker != null) {
        worker.interrupt();
      }
    }
  }
}
