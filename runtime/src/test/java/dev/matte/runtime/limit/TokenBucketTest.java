package dev.matte.runtime.limit;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arithmetic of a token bucket; times in microseconds. */
class TokenBucketTest {

  @Test
  void take_afterBurst_waitsOneInterval() {
    var bucket = new TokenBucket(Rate.bucket(10, ofSeconds(1), 2));

    assertThat(bucket.take(0, 1)).isZero();
    assertThat(bucket.take(0, 1)).isZero();

    assertThat(bucket.take(0, 1)).isEqualTo(100_000);
    assertThat(bucket.take(99_999, 1)).isEqualTo(1);
    assertThat(bucket.take(100_000, 1)).isZero();
  }

  @Test
  void take_ofSeveral_waitsForAll() {
    var bucket = new TokenBucket(Rate.bucket(10, ofSeconds(1), 5));

    assertThat(bucket.take(0, 4)).isZero();

    assertThat(bucket.take(0, 4)).isEqualTo(300_000);
    assertThat(bucket.take(0, 1)).isZero();
  }

  @Test
  void take_ofMoreThanTheBurst_needsAll() {
    var bucket = new TokenBucket(Rate.bucket(1, ofSeconds(1), 3));

    assertThat(bucket.take(0, 100)).isZero();
    assertThat(bucket.take(0, 100)).isEqualTo(3_000_000);
  }

  @Test
  void pause_fillsUpToTheBurstAndNoFurther() {
    var bucket = new TokenBucket(Rate.bucket(1, ofMillis(1), 3));
    bucket.take(0, 3);

    assertThat(bucket.full(2_999)).isFalse();
    assertThat(bucket.full(1_000_000_000)).isTrue();
    assertThat(bucket.take(1_000_000_000, 3)).isZero();
    assertThat(bucket.take(1_000_000_000, 1)).isEqualTo(1_000);
  }

  @Test
  void thirds_ofASecond_addUpToASecond() {
    var bucket = new TokenBucket(Rate.bucket(3, ofSeconds(1), 2));
    bucket.take(0, 2);

    assertThat(bucket.take(0, 1)).isEqualTo(333_334);
    assertThat(bucket.take(333_334, 1)).isZero();
    assertThat(bucket.take(333_334, 1)).isEqualTo(333_333);
    assertThat(bucket.take(666_667, 1)).isZero();
    assertThat(bucket.take(999_999, 1)).isEqualTo(1);
    assertThat(bucket.take(1_000_000, 1)).isZero();
  }

  @Test
  void clock_setBack_winsNothingAndLosesNothing() {
    var bucket = new TokenBucket(Rate.bucket(1, ofSeconds(1), 1));
    bucket.take(5_000_000, 1);

    assertThat(bucket.take(1_000_000, 1)).isEqualTo(1_000_000);
    assertThat(bucket.take(2_000_000, 1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anySchedule_getsNoMoreThanBurstAndRate_andWaitsAreExact(long seed) {
    Random random = new Random(seed);
    int permits = 1 + random.nextInt(1_000);
    int burst = 1 + random.nextInt(50);
    Duration period = Duration.ofNanos((1 + random.nextInt(10_000_000)) * 1_000L);
    var bucket = new TokenBucket(Rate.bucket(permits, period, burst));
    long micros = period.toNanos() / 1_000;
    long now = 0;
    long taken = 0;

    for (int i = 0; i < 10_000; i++) {
      int wanted = 1 + random.nextInt(burst);
      long wait = bucket.take(now, wanted);
      if (wait == 0) {
        taken += wanted;
      } else {
        assertThat(bucket.take(now + wait - 1, wanted)).isEqualTo(1);
        assertThat(bucket.take(now + wait, wanted)).isZero();
        now += wait;
        taken += wanted;
      }
      assertThat(taken).isLessThanOrEqualTo(burst + now * permits / micros);
      now += random.nextLong(2 * micros / permits + 1);
    }
  }
}
