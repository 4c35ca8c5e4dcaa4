package dev.matte.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.limit.MemoryRateStore;
import dev.matte.runtime.limit.Rate;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counting in Redis is counting in memory, to the microsecond. */
@SuppressWarnings("NullAway.Init") // before all
class RedisRateStoreTest {

  private static TestRedis redis;
  private static RedisLink link;

  @BeforeAll
  static void start() throws InterruptedException {
    redis = new TestRedis();
    link = redis.link();
    assertThat(link.awaitReady(Duration.ofSeconds(20))).isTrue();
  }

  @AfterAll
  static void stop() {
    link.close();
    redis.close();
  }

  static Stream<Rate> rates() {
    return Stream.of(
        Rate.bucket(10, Duration.ofHours(1), 10),
        Rate.bucket(7, Duration.ofHours(3), 50),
        Rate.bucket(1_000_000, Duration.ofDays(1), 10_000),
        Rate.window(1, Duration.ofHours(1)),
        Rate.window(128, Duration.ofHours(1)),
        Rate.window(129, Duration.ofHours(1)),
        Rate.window(100_000, Duration.ofDays(7)));
  }

  /** Times lie far enough apart that no key expires by the real time meanwhile. */
  @ParameterizedTest
  @MethodSource("rates")
  void anySchedule_isCountedAsInMemory(Rate rate) {
    // Time in memory begins at nought, and both are to cut it alike.
    long begin = 1_796_000_000_000_000L / rate.grain() * rate.grain();
    AtomicLong now = new AtomicLong(begin);
    RedisRateStore shared = new RedisRateStore(link, () -> Long.toString(now.get()));
    MemoryRateStore memory = new MemoryRateStore(100, () -> (now.get() - begin) * 1_000);
    Random random = new Random(rate.hashCode());
    int refused = 0;

    for (int i = 0; i < 2_000; i++) {
      String key = "schedule " + rate + ' ' + random.nextInt(3);
      int permits = 1 + random.nextInt((rate.burst() + 4) / 5);
      Duration wait = memory.take(key, rate, permits);
      assertThat(shared.take(key, rate, permits)).as("step %s", i).isEqualTo(wait);
      refused += wait.isZero() ? 0 : 1;
      switch (random.nextInt(8)) {
        case 0 -> now.addAndGet(wait.toNanos() / 1_000);
        case 1, 2, 3 -> now.addAndGet(random.nextLong(12 * rate.micros() / rate.permits() + 2));
        default -> now.addAndGet(random.nextInt(3));
      }
    }
    assertThat(refused).isPositive();
  }

  @ParameterizedTest
  @MethodSource("rates")
  void manyThreads_getExactlyWhatThereIs(Rate rate) throws Exception {
    RedisRateStore store = new RedisRateStore(link);
    int share = Math.min(rate.burst(), 400);
    Rate small =
        rate.algorithm() == Rate.Algorithm.BUCKET
            ? Rate.bucket(1, Duration.ofDays(100), share)
            : Rate.window(share, rate.period());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Callable<Integer> work =
          () -> {
            int taken = 0;
            for (int turn = 0; turn < 100; turn++) {
              taken += store.take("threads" + rate, small, 1).isZero() ? 1 : 0;
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
    assertThat(taken).isEqualTo(share);
  }

  @Test
  void clockSetBack_isCountedAsInMemory() {
    AtomicLong now = new AtomicLong(2_000_000_000_000_000L);
    RedisRateStore shared = new RedisRateStore(link, () -> Long.toString(now.get()));
    Rate window = Rate.window(3, Duration.ofHours(1));
    Rate bucket = Rate.bucket(1, Duration.ofHours(1), 1);
    shared.take("back", window, 2);
    shared.take("back", bucket, 1);

    now.addAndGet(-86_400_000_000L);

    assertThat(shared.take("back", window, 2)).isEqualTo(Duration.ofHours(1));
    assertThat(shared.take("back", bucket, 1)).isEqualTo(Duration.ofHours(1));
    now.addAndGet(3_600_000_000L);
    assertThat(shared.take("back", window, 2)).isZero();
    assertThat(shared.take("back", bucket, 1)).isZero();
  }

  @Test
  void keys_sayNothingMore_andExpire() throws InterruptedException {
    RedisRateStore store = new RedisRateStore(link);
    store.take("gone|caller=ann", Rate.window(3, Duration.ofMillis(1)), 1);
    store.take("gone|caller=ann", Rate.bucket(3, Duration.ofMillis(1), 3), 1);

    assertThat(TestKeys.of(link)).contains("matte:window:gone|caller=ann");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (TestKeys.of(link).toString().contains("gone") && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(TestKeys.of(link).toString()).doesNotContain("gone");
  }
}
