package dev.matte.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long QUICK = 5_000;
  private static final long ENDLESS = 60_000_000_000L;

  @Test
  void tool_quickFromTheStart_isNotSlow() {
    Pace pace = new Pace(1);
    for (int i = 0; i < 1_000; i++) {
      pace.record(0, QUICK);
    }

    assertThat(pace.slow(0)).isFalse();
  }

  @Test
  void tool_slowTheFirstTime_isNotSlow() {
    Pace pace = new Pace(1);

    pace.record(0, ENDLESS);

    assertThat(pace.slow(0)).isFalse();
  }

  @Test
  void tool_slowTwice_isSlowUntilItIsQuickForAWhile() {
    Pace pace = new Pace(2);

    pace.record(1, ENDLESS);
    pace.record(1, ENDLESS);
    assertThat(pace.slow(1)).isTrue();
    assertThat(pace.slow(0)).isFalse();

    for (int i = 0; i < 20; i++) {
      pace.record(1, QUICK);
    }
    assertThat(pace.slow(1)).isFalse();
  }
}
