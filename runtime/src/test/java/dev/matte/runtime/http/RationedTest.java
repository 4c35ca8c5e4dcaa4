package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.limit.RateLimit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A limit as HTTP says it. */
class RationedTest {

  @Test
  void rate_usedUp_isAStatusWithTheTimeToWait() {
    McpHost host =
        McpHost.builder("test", "1")
            .add(new TestBinding())
            .guard(RateLimit.window(1, Duration.ofDays(1)).build())
            .build();
    try (TestGate gate = new TestGate(HttpOptions.builder().build(), host)) {
      assertThat(gate.call("tools/call", "nothing", "\"name\":\"nothing\"").status())
          .isEqualTo(200);

      RecordedExchange refused = gate.call("tools/call", "nothing", "\"name\":\"nothing\"");
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isEqualTo("86400");
      assertThat(refused.messages().get(0)).contains("\"code\":429", "\"retryAfterSeconds\":86400");
    }
  }
}
