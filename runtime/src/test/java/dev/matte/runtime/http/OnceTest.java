package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.OncePolicy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Calls that are to happen once, by HTTP: a key as a header, and clients that go away. */
class OnceTest {

  private final AtomicInteger ran = new AtomicInteger();
  private final Semaphore started = new Semaphore(0);
  private final CountDownLatch release = new CountDownLatch(1);
  private final McpHost host =
      McpHost.builder("test", "1")
          .add(
              new ToolsBinding()
                  .add("pay", call -> "run " + ran.incrementAndGet())
                  .add("slow", call -> slow())
                  .once("pay", new OncePolicy(Duration.ofHours(1), true, false))
                  .once("slow", new OncePolicy(Duration.ofHours(1), false, false)))
          .build();

  @Test
  void key_inAHeader_tellsCallsApart() {
    try (TestGate gate = new TestGate(HttpOptions.builder().build(), host)) {
      assertThat(body(gate, "k1")).contains("run 1").doesNotContain("replayed");
      assertThat(body(gate, "k1")).contains("run 1", "\"dev.matte/replayed\":true");
      assertThat(body(gate, "k2")).contains("run 2").doesNotContain("replayed");
      assertThat(gate.call("tools/call", "pay", "\"name\":\"pay\"").body())
          .contains("needs an idempotency key");
    }
  }

  @Test
  void clientThatWentAway_hearsTheResultWhenItComesAgain() throws InterruptedException {
    try (TestGate gate = new TestGate(HttpOptions.builder().build(), host)) {
      RecordedExchange first =
          gate.send(TestGate.modern("tools/call", "slow", "\"name\":\"slow\""));
      started.acquire();
      first.leave();
      RecordedExchange second =
          gate.send(TestGate.modern("tools/call", "slow", "\"name\":\"slow\""));
      release.countDown();

      assertThat(second.awaitEnd().body()).contains("run 1", "\"dev.matte/replayed\":true");
      assertThat(ran).hasValue(1);
    }
  }

  private static String body(TestGate gate, String key) {
    TestRequest request = TestGate.modern("tools/call", "pay", "\"name\":\"pay\"");
    return gate.send(request.header("Idempotency-Key", key)).awaitEnd().body();
  }

  /** Goes on whatever happens to who called, and returns. */
  private String slow() {
    started.release();
    while (true) {
      try {
        release.await();
        return "run " + ran.incrementAndGet();
      } catch (InterruptedException e) {
        // The effect is under way and cannot be stopped.
      }
    }
  }
}
