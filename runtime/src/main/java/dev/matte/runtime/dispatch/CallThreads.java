package dev.matte.runtime.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs each task on a thread of its own: a virtual one where the JDK has them (21 and later), else
 * one of a pool that grows as needed. Nothing is started before the first task. Thread-safe.
 */
public final class CallThreads implements Executor {

  private static final long IDLE_SECONDS = 30;
  private static final int FIRST_VIRTUAL = 21;

  private volatile @Nullable Executor threads;

  /** Starts nothing yet. */
  public CallThreads() {}

  @Override
  public void execute(Runnable task) {
    Executor present = threads;
    if (present == null) {
      present = start();
    }
    present.execute(task);
  }

  private synchronized Executor start() {
    Executor present = threads;
    if (present == null) {
      present = virtualOrPooled();
      threads = present;
    }
    return present;
  }

  private static Executor virtualOrPooled() {
    if (Runtime.version().feature() < FIRST_VIRTUAL) {
      return pooled();
    }
    // By handle, because this class is compiled for 17, where the method does not exist.
    try {
      return (ExecutorService)
          MethodHandles.publicLookup()
              .findStatic(
                  Executors.class,
                  "newVirtualThreadPerTaskExecutor",
                  MethodType.methodType(ExecutorService.class))
              .invokeExact();
    } catch (Throwable refused) {
      return pooled();
    }
  }

  private static Executor pooled() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        new Daemons());
  }

  /** Threads that do not keep a program alive. */
  private static final class Daemons implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task, "matte-call");
      thread.setDaemon(true);
      return thread;
    }
  }
}
