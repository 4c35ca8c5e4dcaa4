package dev.matte.runtime.http;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Work;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** The work for a request, on a thread of its own. */
record Errand(Work work, Sink sink) implements Runnable {

  @Override
  public void run() {
    JsonWriter answer = new JsonWriter();
    work.run(answer);
    sink.finish(work.status(), work.refusal(), answer);
  }

  /** Hands a task to other threads, to one of its own when they take no more. */
  static void start(Executor executor, Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      Thread thread = new Thread(task, "matte-call");
      thread.setDaemon(true);
      thread.start();
    }
  }
}
