package dev.matte.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallPoolTest {

  private static final long LONG = TimeUnit.MINUTES.toNanos(10);
  private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(5);

  private final Starter starter = new Starter();

  @Test
  void newPool_noTask_startsNoThread() {
    CallPool pool = new CallPool(starter, 16, LONG);

    assertThat(pool.size()).isZero();
    assertThat(starter.started).isEmpty();
  }

  @Test
  void execute_thousandTasksThatWaitForEachOther_allEnd() throws Exception {
    CallPool pool = new CallPool(starter, 16, LONG);
    CountDownLatch met = new CountDownLatch(1_000);
    CountDownLatch ended = new CountDownLatch(1_000);

    for (int i = 0; i < 1_000; i++) {
      pool.execute(
          () -> {
            met.countDown();
            await(met);
            ended.countDown();
          });
    }

    assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void execute_quickTaskBehindBlockedOnes_runs() throws Exception {
    CallPool pool = new CallPool(starter, 16, LONG);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch blocked = new CountDownLatch(16);
    for (int i = 0; i < 16; i++) {
      pool.execute(
          () -> {
            blocked.countDown();
            await(release);
          });
    }
    blocked.await();

    CompletableFuture<Boolean> ran = new CompletableFuture<>();
    pool.execute(() -> ran.complete(true));

    assertThat(ran.get(20, TimeUnit.SECONDS)).isTrue();
    release.countDown();
  }

  @Test
  void execute_blockedAgainAfterQuiet_growsAgain() throws Exception {
    CallPool pool = new CallPool(starter, 1, SHORT);

    for (int round = 0; round < 3; round++) {
      CyclicBarrier all = new CyclicBarrier(9);
      for (int i = 0; i < 8; i++) {
        pool.execute(() -> meet(all));
      }
      meet(all);
      awaitSize(pool, 0);
    }
  }

  @Test
  void execute_quickTasksOneAfterTheOther_shareThreads() throws Exception {
    CallPool pool = new CallPool(starter, 16, LONG, LONG);

    for (int i = 0; i < 1_000; i++) {
      CompletableFuture<Boolean> ran = new CompletableFuture<>();
      pool.execute(() -> ran.complete(true));
      ran.get(20, TimeUnit.SECONDS);
    }

    assertThat(starter.started).hasSizeLessThanOrEqualTo(16);
  }

  @Test
  void threads_notCalledForLong_end() throws Exception {
    CallPool pool = new CallPool(starter, 1, SHORT);
    CyclicBarrier all = new CyclicBarrier(33);
    for (int i = 0; i < 32; i++) {
      pool.execute(() -> meet(all));
    }
    meet(all);

    awaitSize(pool, 0);
    for (Thread each : starter.started) {
      each.join(20_000);
      assertThat(each.isAlive()).isFalse();
    }
  }

  @Test
  void threads_noIdleTime_endWithTheLastTask() throws Exception {
    CallPool pool = new CallPool(starter, Integer.MAX_VALUE, 0);
    CyclicBarrier all = new CyclicBarrier(101);

    for (int i = 0; i < 100; i++) {
      pool.execute(() -> meet(all));
    }
    meet(all);

    awaitSize(pool, 0);
  }

  @Test
  void execute_interruptLeftBehind_nextTaskDoesNotSeeIt() throws Exception {
    CallPool pool = new CallPool(starter, 1, LONG, LONG);
    CompletableFuture<Boolean> seen = new CompletableFuture<>();

    pool.execute(() -> Thread.currentThread().interrupt());
    pool.execute(() -> seen.complete(Thread.currentThread().isInterrupted()));

    assertThat(seen.get(20, TimeUnit.SECONDS)).isFalse();
    assertThat(starter.started).hasSize(1);
  }

  @Test
  void execute_taskThrows_isReportedAndTheThreadGoesOn() throws Exception {
    List<Throwable> reported = new CopyOnWriteArrayList<>();
    starter.reports = reported;
    CallPool pool = new CallPool(starter, 1, LONG, LONG);
    IllegalStateException failure = new IllegalStateException("on purpose");
    CompletableFuture<Boolean> ran = new CompletableFuture<>();

    pool.execute(
        () -> {
          throw failure;
        });
    pool.execute(() -> ran.complete(true));

    assertThat(ran.get(20, TimeUnit.SECONDS)).isTrue();
    assertThat(reported).containsExactly(failure);
    assertThat(starter.started).hasSize(1);
  }

  @Test
  void execute_systemHasNoThread_isRefused_andTriesAgainNextTime() throws Exception {
    CallPool pool = new CallPool(starter, 16, LONG);
    CompletableFuture<Boolean> refused = new CompletableFuture<>();
    CompletableFuture<Boolean> ran = new CompletableFuture<>();

    starter.exhausted = true;
    assertThatThrownBy(() -> pool.execute(() -> refused.complete(true)))
        .isInstanceOf(RejectedExecutionException.class);
    starter.exhausted = false;
    pool.execute(() -> ran.complete(true));

    assertThat(ran.get(20, TimeUnit.SECONDS)).isTrue();
    assertThat(refused).isNotDone();
  }

  @Test
  void execute_tasksThatNeverStopComing_letOneThatWaitedGoOn() throws Exception {
    Executor calls = new CallThreads();
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Boolean> over = new CompletableFuture<>();
    calls.execute(
        () -> {
          waiting.countDown();
          await(release);
          over.complete(true);
        });
    waiting.await();

    for (int i = 0; i < 100; i++) {
      calls.execute(new Endless(calls, over));
    }
    release.countDown();

    assertThat(over.get(20, TimeUnit.SECONDS)).isTrue();
  }

  private static void awaitSize(CallPool pool, int size) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (pool.size() != size) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A quick task that comes again and again, until something is over. */
  private record Endless(Executor executor, CompletableFuture<Boolean> over) implements Runnable {
    @Override
    public void run() {
      long end = System.nanoTime() + 20_000;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      if (!over.isDone()) {
        executor.execute(this);
      }
    }
  }

  /** Starts daemons and remembers them. */
  private static final class Starter implements Executor {
    private final List<Thread> started = new CopyOnWriteArrayList<>();
    private volatile List<Throwable> reports = new CopyOnWriteArrayList<>();
    private volatile boolean exhausted;

    @Override
    public void execute(Runnable task) {
      if (exhausted) {
        throw new OutOfMemoryError("unable to create native thread");
      }
      Thread thread = new Thread(task, "pool under test");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((in, failure) -> reports.add(failure));
      started.add(thread);
      thread.start();
    }
  }
}
