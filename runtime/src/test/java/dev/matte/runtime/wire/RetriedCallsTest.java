package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.DyingHosts;
import dev.matte.runtime.fixture.MemoryLedger;
import dev.matte.runtime.fixture.RetriedCalls;
import dev.matte.runtime.once.MemoryOnceStore;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A thousand calls whose connections break and whose servers die, and what they did. */
class RetriedCallsTest {

  private static final int CALLS = 500;

  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryOnceStore store =
      new MemoryOnceStore(10_000, 64 << 20, Duration.ofMillis(300), Clock.systemUTC());

  @Test
  void repeatableCalls_withAFence_haveTheirEffectExactlyOnce() throws Exception {
    try (DyingHosts hosts = new DyingHosts(store, ledger)) {
      RetriedCalls.Outcome outcome = new RetriedCalls(hosts, "fenced", 20261130, 12).run(CALLS);

      assertThat(outcome.unknown()).isZero();
      assertThat(outcome.replayed()).isEqualTo(CALLS);
      assertThat(hosts.deaths()).isPositive();
    }
    for (int i = 0; i < CALLS; i++) {
      assertThat(ledger.effects("fenced" + i)).as("call %s", i).isEqualTo(1);
    }
    assertThat(ledger.refused()).isPositive();
  }

  @Test
  void otherCalls_haveTheirEffectAtMostOnce() throws Exception {
    RetriedCalls.Outcome outcome;
    try (DyingHosts hosts = new DyingHosts(store, ledger)) {
      outcome = new RetriedCalls(hosts, "plain", 20261130, 12).run(CALLS);

      assertThat(outcome.unknown()).isPositive();
      assertThat(hosts.deaths()).isPositive();
    }
    int none = 0;
    for (int i = 0; i < CALLS; i++) {
      assertThat(ledger.effects("plain" + i)).as("call %s", i).isLessThanOrEqualTo(1);
      none += 1 - ledger.effects("plain" + i);
    }
    assertThat(none).isLessThanOrEqualTo(outcome.unknown());
  }
}
