package dev.matte.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

  private long now = Long.MAX_VALUE - 5;

  @Test
  void tryTake_atOnce_givesASecondsWorth() {
    Allowance allowance = new Allowance(10, () -> now);

    assertThat(taken(allowance, 100)).isEqualTo(10);
  }

  @Test
  void tryTake_afterAnInterval_givesOneMore() {
    Allowance allowance = new Allowance(10, () -> now);
    taken(allowance, 100);

    now += 99_999_999;
    assertThat(allowance.tryTake()).isFalse();
    now += 1;
    assertThat(taken(allowance, 100)).isEqualTo(1);
  }

  @Test
  void tryTake_afterALongPause_givesNoMoreThanASecondsWorth() {
    Allowance allowance = new Allowance(3, () -> now);
    taken(allowance, 100);

    now += 3_600_000_000_000L;

    assertThat(taken(allowance, 100)).isEqualTo(3);
  }

  @Test
  void tryTake_oneASecondAndMoreThanNanosecondsASecond_areHonoured() {
    assertThat(taken(new Allowance(1, () -> now), 100)).isEqualTo(1);
    assertThat(taken(new Allowance(Integer.MAX_VALUE, () -> now), 100)).isEqualTo(100);
  }

  private static int taken(Allowance allowance, int wanted) {
    int taken = 0;
    for (int i = 0; i < wanted; i++) {
      taken += allowance.tryTake() ? 1 : 0;
    }
    return taken;
  }
}
