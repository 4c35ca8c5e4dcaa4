package dev.matte.runtime.limit;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many keys in one process: apart, bounded, and never free of their limit. */
class MemoryRateStoreTest {

  private static final Rate TWO = Rate.bucket(2, ofSeconds(1), 2);

  private final AtomicLong nanos = new AtomicLong();

  @Test
  void keys_areCountedApart() {
    var store = store(10);

    assertThat(store.take("a", TWO, 2)).isZero();
    assertThat(store.take("b", TWO, 2)).isZero();

    assertThat(store.take("a", TWO, 1)).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void keys_thatAreFullAgain_makeRoom() {
    var store = store(100);
    for (int i = 0; i < 100; i++) {
      store.take("old" + i, TWO, 2);
    }
    pass(ofSeconds(1));

    for (int i = 0; i < 100; i++) {
      assertThat(store.take("new" + i, TWO, 2)).isZero();
    }
    assertThat(store.size()).isLessThanOrEqualTo(100);
    assertThat(store.take("new99", TWO, 1)).isPositive();
  }

  @Test
  void newcomers_whenNobodyIsFull_shareOneBucket() {
    var store = store(10);
    for (int i = 0; i < 10; i++) {
      store.take("here" + i, TWO, 1);
    }

    assertThat(store.take("new1", TWO, 1)).isZero();
    assertThat(store.take("new2", TWO, 1)).isZero();
    assertThat(store.take("new3", TWO, 1)).isPositive();
    assertThat(store.take("here3", TWO, 1)).isZero();
    assertThat(store.size()).isEqualTo(10);
  }

  @Test
  void manyKeys_doNotCrowdOutWhoHasNothingLeft() {
    var store = store(50);
    store.take("greedy", TWO, 2);
    int taken = 0;

    for (int i = 0; i < 5_000; i++) {
      store.take("crowd" + i, TWO, 1);
      if (store.take("greedy", TWO, 1).isZero()) {
        taken++;
      }
      pass(Duration.ofMillis(1));
    }

    assertThat(taken).isEqualTo(9);
    assertThat(store.size()).isLessThanOrEqualTo(50);
  }

  /** Keys come and go all the time, so that each take may meet one that is just forgotten. */
  @ParameterizedTest
  @EnumSource(Rate.Algorithm.class)
  void manyThreads_getExactlyWhatThereIs(Rate.Algorithm algorithm) throws Exception {
    var store = store(4);
    Rate rate = new Rate(algorithm, 1_000, ofSeconds(1), 1_000);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Random random = new Random(i);
      Callable<Integer> work =
          () -> {
            int taken = 0;
            for (int turn = 0; turn < 5_000; turn++) {
              store.take("other" + random.nextInt(8), rate, 1);
              taken += store.take("shared", rate, 1).isZero() ? 1 : 0;
            }
            return taken;
          };
      counts.add(threads.submit(work));
    }

    int taken = 0;
    for (Future<Integer> count : counts) {
      taken += count.get(60, TimeUnit.SECONDS);
    }
    threads.shutdown();
    assertThat(taken).isEqualTo(1_000);
  }

  private MemoryRateStore store(int maxKeys) {
    return new MemoryRateStore(maxKeys, nanos::get);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
