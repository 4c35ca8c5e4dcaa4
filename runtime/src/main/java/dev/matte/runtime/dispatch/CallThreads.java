package dev.matte.runtime.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks that may wait, none on a thread that another one is still using: on virtual threads
 * where the JDK has them (21 and later), else on those of a pool that grows as needed. Nothing is
 * started before the first task. Thread-safe.
 */
public final class CallThreads implements Executor {

  private static final long IDLE_NANOS = 30_000_000_000L;
  private static final int LEAST_BASE = 16;
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
    if (Runtime.version().feature() >= FIRST_VIRTUAL) {
      // By handle, because this class is compiled for 17, where the method does not exist.
      try {
        Executor starter =
            (ExecutorService)
                MethodHandles.publicLookup()
                    .findStatic(
                        Executors.class,
                        "newVirtualThreadPerTaskExecutor",
                        MethodType.methodType(ExecutorService.class))
                    .invokeExact();
        return new CallPool(starter, Integer.MAX_VALUE, 0);
      } catch (Throwable refused) {
        // Then without.
      }
    }
    int base = Math.max(LEAST_BASE, 2 * Runtime.getRuntime().availableProcessors());
    return new CallPool(new Daemons(), base, IDLE_NANOS);
  }

  /** Starts threads that do not keep a program alive. */
  private static final class Daemons implements Executor {
    @Override
    public void execute(Runnable task) {
      Thread thread = new Thread(task, "matte-call");
      thread.setDaemon(true);
      thread.start();
    }
  }
}
