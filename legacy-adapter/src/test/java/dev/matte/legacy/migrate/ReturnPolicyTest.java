package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPolicyTest {

  private static final ReturnPolicy POLICY =
      ReturnPolicy.DEFAULT.withMinCalls(20).withSlack(0.05, Duration.ofMillis(1));

  @ParameterizedTest
  @CsvSource({
    // calls, errors, p95 in ms of the generated side; the same of the legacy side; worse
    "19, 19, 0,   100, 0, 10, false",
    "20, 20, 0,   100, 0, 10, true",
    "100, 5, 10,  100, 0, 10, false",
    "100, 6, 10,  100, 0, 10, true",
    "100, 16, 10, 100, 10, 10, false",
    "100, 18, 10, 100, 10, 10, true",
    "100, 0, 12,  100, 0, 10, false",
    "100, 0, 14,  100, 0, 10, true",
    "100, 0, 900, 19, 0, 10, false",
    "100, 0, 900, 0, 0, 0, false",
    "100, 50, 1,  0, 0, 0, true"
  })
  void verdict_comparesWithTheLegacySide(
      int calls, int errors, long p95, int oldCalls, int oldErrors, long oldP95, boolean worse) {
    Figures generated = new Figures(calls, errors, 0, p95 * 1_000_000);
    Figures legacy = new Figures(oldCalls, oldErrors, 0, oldP95 * 1_000_000);

    assertThat(POLICY.verdict(generated, legacy).isPresent()).isEqualTo(worse);
  }

  @Test
  void verdict_namesBothSides() {
    assertThat(POLICY.verdict(new Figures(40, 12, 0, 0), new Figures(200, 1, 0, 0)))
        .contains("12 of 40 calls failed on the generated side, 1 of 200 on the legacy side");
    assertThat(POLICY.verdict(new Figures(40, 0, 0, 45_000_000), new Figures(200, 1, 0, 1_234_567)))
        .contains("p95 is 45.00 ms on the generated side, 1.23 ms on the legacy side");
  }

  @Test
  void stay_doublesUpToADay() {
    assertThat(POLICY.stay(1)).isEqualTo(Duration.ofMinutes(10));
    assertThat(POLICY.stay(2)).isEqualTo(Duration.ofMinutes(20));
    assertThat(POLICY.stay(4)).isEqualTo(Duration.ofMinutes(80));
    assertThat(POLICY.stay(60)).isEqualTo(Duration.ofDays(1));
    assertThat(POLICY.withCoolDown(Duration.ofDays(2)).stay(9)).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void policy_thatMakesNoSense_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withFactor(0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withFactor(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withMinCalls(0));
    assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withWindow(Duration.ZERO));
  }

  @Test
  void window_keepsTheLatestAndForgetsTheOld() {
    Window window = new Window(100);
    for (int i = 1; i <= 150; i++) {
      window.add(i, i * 10L, i > 140);
    }

    // The latest hundred are 51 to 150, and the last ten of them failed.
    assertThat(window.latest()).isEqualTo(new Figures(100, 10, 950, 1_360));
    assertThat(window.since(150, 19)).isEqualTo(new Figures(20, 10, 1_350, 1_400));
    assertThat(window.calls()).isEqualTo(150);
    assertThat(window.errors()).isEqualTo(10);

    window.forget();
    assertThat(window.latest()).isEqualTo(new Figures(0, 0, 0, 0));
    assertThat(window.calls()).isEqualTo(150);
  }
}
