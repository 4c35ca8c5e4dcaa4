package dev.matte.sample.flownexus.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Latencies are told within a fifth. */
class LatenciesTest {

  @Test
  void shares_ofMany_areTold() {
    Latencies latencies = new Latencies();
    for (int i = 1; i <= 1_000; i++) {
      latencies.add(i * 1_000_000L);
    }

    assertThat(latencies.within(0.5)).isBetween(500.0, 600.0);
    assertThat(latencies.within(0.95)).isBetween(950.0, 1_000.0);
    assertThat(latencies.longest()).isCloseTo(1_000, within(0.001));
  }

  @Test
  void nothing_isZero() {
    assertThat(new Latencies().within(0.95)).isZero();
    assertThat(new Latencies().longest()).isZero();
  }

  @Test
  void extremes_haveAPlace() {
    Latencies latencies = new Latencies();
    latencies.add(0);
    latencies.add(Long.MAX_VALUE);

    assertThat(latencies.within(0.5)).isEqualTo(0.001);
    assertThat(latencies.within(1)).isPositive();
  }
}
