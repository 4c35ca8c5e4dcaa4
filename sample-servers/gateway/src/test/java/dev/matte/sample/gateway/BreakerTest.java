package dev.matte.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.proxy.LegacyException;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When calls go through, by a clock set by hand. */
class BreakerTest {

  private final LegacyServer away =
      LegacyServer.start(
          List.of("no-such-program"),
          LegacyOptions.DEFAULT.named("away").withDiagnostics(line -> {}));
  private long now;
  private final Breaker breaker = new Breaker("away", 2, Duration.ofSeconds(10), () -> now);

  @AfterEach
  void close() {
    away.close();
  }

  @Test
  void failures_inARow_openItForAWhile() {
    fail();
    assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
    fail();
    assertThat(breaker.state()).isEqualTo(Breaker.State.OPEN);

    assertThatThrownBy(() -> breaker.run(() -> "answer"))
        .isInstanceOf(ToolException.class)
        .hasMessage("away did not answer 2 calls in a row and is left alone for 10 s");
    assertThat(breaker.calls()).isEqualTo(2);
    assertThat(breaker.failedCalls()).isEqualTo(2);
    assertThat(breaker.refusedCalls()).isEqualTo(1);
  }

  @Test
  void one_triesWhenTheTimeIsOver() throws Exception {
    fail();
    fail();
    now += Duration.ofSeconds(10).toNanos();
    assertThat(breaker.state()).isEqualTo(Breaker.State.HALF_OPEN);

    String answer =
        breaker.run(
            () -> {
              assertThatThrownBy(() -> breaker.run(() -> "another"))
                  .isInstanceOf(ToolException.class);
              return "answer";
            });

    assertThat(answer).isEqualTo("answer");
    assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
  }

  @Test
  void oneThatFails_opensItAgain() {
    fail();
    fail();
    now += Duration.ofSeconds(11).toNanos();
    fail();

    assertThat(breaker.state()).isEqualTo(Breaker.State.OPEN);
  }

  @Test
  void oneThatIsCancelled_letsTheNextTry() throws Exception {
    fail();
    fail();
    now += Duration.ofSeconds(11).toNanos();

    assertThatThrownBy(
            () ->
                breaker.run(
                    () -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);

    assertThat(breaker.<String>run(() -> "answer")).isEqualTo("answer");
  }

  @Test
  void errors_areAnswers() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(
              () ->
                  breaker.run(
                      () -> {
                        throw new RpcErrorException(-32000, "no", null);
                      }))
          .isInstanceOf(RpcErrorException.class);
    }

    assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
    assertThat(breaker.failedCalls()).isZero();
  }

  private void fail() {
    assertThatThrownBy(() -> breaker.run(() -> away.callTool("any", "{}")))
        .isInstanceOf(LegacyException.class);
  }
}
