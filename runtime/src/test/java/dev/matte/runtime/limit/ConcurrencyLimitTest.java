package dev.matte.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.matte.runtime.fixture.TestOperation;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many calls run at once. */
class ConcurrencyLimitTest {

  @Test
  void bounds_holdTogether_andAreGivenBack() {
    ConcurrencyLimit limit = ConcurrencyLimit.total(3).perCaller(2).tool("train", 1).build();
    Pass one = limit.enter(TestOperation.tool("train", "ann"));
    limit.enter(TestOperation.tool("a", "ann"));

    assertRefused(
        limit,
        TestOperation.tool("b", "ann"),
        "as many calls of this caller are running as may at once: 2");
    assertRefused(
        limit,
        TestOperation.tool("train", "bob"),
        "as many calls of this tool are running as may at once: 1");
    limit.enter(TestOperation.tool("a", "bob"));
    assertRefused(
        limit, TestOperation.tool("a", "cid"), "as many calls are running as may at once: 3");

    one.leave(Outcome.SUCCEEDED);
    one.leave(Outcome.CANCELLED);
    limit.enter(TestOperation.tool("train", "bob"));
    assertRefused(
        limit, TestOperation.tool("a", "cid"), "as many calls are running as may at once: 3");
  }

  @Test
  void perTool_countsEachToolApart() {
    ConcurrencyLimit limit = ConcurrencyLimit.perTool(1).build();
    limit.enter(TestOperation.tool("a", "ann"));

    assertRefused(limit, TestOperation.tool("a", "bob"), "as many calls of this tool");
    limit.enter(TestOperation.tool("b", "ann"));
  }

  @Test
  void key_thatFails_leavesNothingBehind() {
    ConcurrencyLimit limit =
        ConcurrencyLimit.total(1)
            .per(
                LimitKey.of(
                    "broken",
                    op -> {
                      if (op.name().equals("bad")) {
                        throw new IllegalStateException("broken");
                      }
                      return "";
                    }),
                1)
            .build();

    assertThatThrownBy(() -> limit.enter(TestOperation.tool("bad", "")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(limit.enter(TestOperation.tool("good", ""))).isNotNull();
  }

  @Test
  void manyThreads_areNeverMoreThanThereMayBe() throws Exception {
    ConcurrencyLimit limit = ConcurrencyLimit.perCaller(3).build();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger passed = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> most = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Callable<Integer> work =
          () -> {
            int highest = 0;
            for (int turn = 0; turn < 5_000; turn++) {
              try {
                Pass pass = limit.enter(TestOperation.tool("a", "ann"));
                highest = Math.max(highest, running.incrementAndGet());
                passed.incrementAndGet();
                running.decrementAndGet();
                pass.leave(Outcome.SUCCEEDED);
              } catch (RefusedException e) {
                Thread.onSpinWait();
              }
            }
            return highest;
          };
      most.add(threads.submit(work));
    }

    for (Future<Integer> each : most) {
      assertThat(each.get(60, TimeUnit.SECONDS)).isLessThanOrEqualTo(3);
    }
    threads.shutdown();
    assertThat(passed).hasPositiveValue();
  }

  private static void assertRefused(ConcurrencyLimit limit, TestOperation call, String text) {
    assertThatThrownBy(() -> limit.enter(call))
        .asInstanceOf(type(RefusedException.class))
        .extracting(RefusedException::refusal)
        .asInstanceOf(type(Refusal.TooMany.class))
        .satisfies(
            no -> {
              assertThat(no.text()).startsWith(text);
              assertThat(no.retryAfter()).isEqualTo(Duration.ofSeconds(1));
            });
  }
}
