package dev.matte.runtime.limit;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rates, what may be one, and what each of several servers gets. */
class RateTest {

  @Test
  void numbers_thatCannotBeCounted_areRefused() {
    for (Duration period :
        new Duration[] {
          Duration.ZERO,
          ofSeconds(-1),
          Duration.ofNanos(999),
          ofDays(1_001),
          Duration.ofSeconds(Long.MAX_VALUE)
        }) {
      assertThatThrownBy(() -> Rate.window(1, period)).hasMessageContaining("period: expected");
    }
    assertThatThrownBy(() -> Rate.window(0, ofSeconds(1))).hasMessageContaining("1 or more");
    assertThatThrownBy(() -> Rate.bucket(1, ofDays(1_000), 1_000)).hasMessageContaining("too fine");
  }

  @Test
  void text_isMadeForPeople() {
    assertThat(Rate.window(20, ofSeconds(60))).hasToString("20 in 60 s");
    assertThat(Rate.window(20, ofMillis(1_500))).hasToString("20 in 1500.000 ms");
  }

  @Test
  void share_ofABucket_isFilledSoMuchSlower() {
    assertThat(Rate.bucket(10, ofSeconds(1), 20).share(4, 1))
        .isEqualTo(Rate.bucket(10, ofSeconds(4), 5));
    assertThat(Rate.bucket(10, ofSeconds(1), 20).share(40, 8))
        .isEqualTo(Rate.bucket(10, ofSeconds(40), 8));
  }

  @Test
  void share_ofAWindow_isAPartOrALongerPeriod() {
    assertThat(Rate.window(100, ofSeconds(60)).share(8, 1))
        .isEqualTo(Rate.window(12, ofSeconds(60)));
    assertThat(Rate.window(5, ofSeconds(60)).share(8, 1)).isEqualTo(Rate.window(1, ofSeconds(96)));
    assertThat(Rate.window(100, ofSeconds(60)).share(8, 20))
        .isEqualTo(Rate.window(20, ofSeconds(96)));
  }
}
