package dev.matte.runtime.limit;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of a sliding window; times in microseconds. */
class WindowCountTest {

  @Test
  void permit_comesBackExactlyOnePeriodLater() {
    var window = new WindowCount(Rate.window(2, ofSeconds(1)));
    window.take(10, 1);
    window.take(700_000, 1);

    assertThat(window.take(999_999, 1)).isEqualTo(11);
    assertThat(window.take(1_000_009, 1)).isEqualTo(1);
    assertThat(window.take(1_000_010, 1)).isZero();
    assertThat(window.take(1_000_010, 1)).isEqualTo(699_990);
  }

  @Test
  void take_ofSeveral_waitsForAsManyAsItNeeds() {
    var window = new WindowCount(Rate.window(5, ofSeconds(1)));
    window.take(0, 2);
    window.take(100_000, 3);

    assertThat(window.take(200_000, 2)).isEqualTo(800_000);
    assertThat(window.take(200_000, 3)).isEqualTo(900_000);
    assertThat(window.take(200_000, 99)).isEqualTo(900_000);
  }

  @Test
  void full_onlyWhenEverythingIsOld() {
    var window = new WindowCount(Rate.window(5, ofSeconds(1)));
    window.take(0, 1);

    assertThat(window.full(999_999)).isFalse();
    assertThat(window.full(1_000_000)).isTrue();
  }

  @Test
  void clock_setBack_countsFromThere() {
    var window = new WindowCount(Rate.window(2, ofSeconds(1)));
    window.take(50_000_000, 2);

    assertThat(window.take(10_000_000, 1)).isEqualTo(1_000_000);
    assertThat(window.take(11_000_000, 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,7", "3,100", "4,128", "5,129", "6,1000", "7,12345"})
  void anySchedule_noPeriodSeesMore_andWaitsAreEnough(long seed, int permits) {
    Random random = new Random(seed);
    long period = 1_000_000;
    var window = new WindowCount(Rate.window(permits, ofSeconds(1)));
    Deque<long[]> log = new ArrayDeque<>();
    long now = 0;
    long inPeriod = 0;

    for (int i = 0; i < 20_000; i++) {
      now += random.nextLong(2 * period / permits + 1);
      int wanted = 1 + random.nextInt(Math.min(permits, 4));
      long wait = window.take(now, wanted);
      if (wait > 0) {
        assertThat(wait).isLessThanOrEqualTo(period + period / 128 + 1);
        now += wait;
        assertThat(window.take(now, wanted)).isZero();
      }
      log.add(new long[] {now, wanted});
      inPeriod += wanted;
      while (log.element()[0] <= now - period) {
        inPeriod -= log.remove()[1];
      }
      assertThat(inPeriod).isLessThanOrEqualTo(permits);
    }
  }
}
