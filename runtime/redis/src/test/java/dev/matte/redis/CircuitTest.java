package dev.matte.redis;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who may go to a server that is away. */
class CircuitTest {

  private final AtomicLong now = new AtomicLong();
  private final Circuit circuit = new Circuit(ofMillis(100), ofMillis(300), now::get);

  @Test
  void whileAllIsWell_everybodyGoesThrough() {
    assertThat(circuit.tryEnter()).isTrue();
    assertThat(circuit.tryEnter()).isTrue();
    assertThat(circuit.succeeded()).isFalse();
  }

  @Test
  void afterAFailure_nobodyGoesThroughForAWhile_thenOne() {
    assertThat(circuit.failed()).isTrue();
    assertThat(circuit.failed()).isFalse();

    assertThat(circuit.tryEnter()).isFalse();
    assertThat(circuit.retryAfter()).isEqualTo(ofMillis(100));
    pass(100);
    assertThat(circuit.tryEnter()).isTrue();
    assertThat(circuit.tryEnter()).isFalse();
  }

  @Test
  void whoGoesThroughAndFails_makesTheWhileLonger_upToABound() {
    circuit.failed();
    for (long pause : new long[] {200, 300, 300}) {
      pass(300);
      assertThat(circuit.tryEnter()).isTrue();
      assertThat(circuit.failed()).isFalse();
      assertThat(circuit.retryAfter()).isEqualTo(ofMillis(pause));
    }
  }

  @Test
  void whoGoesThroughAndSucceeds_opensTheWayForAll() {
    circuit.failed();
    pass(100);
    circuit.tryEnter();

    assertThat(circuit.succeeded()).isTrue();

    assertThat(circuit.tryEnter()).isTrue();
    assertThat(circuit.tryEnter()).isTrue();
    circuit.failed();
    assertThat(circuit.retryAfter()).isEqualTo(ofMillis(100));
  }

  private void pass(long millis) {
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
