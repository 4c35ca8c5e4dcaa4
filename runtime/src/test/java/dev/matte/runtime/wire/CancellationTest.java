package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.protocol.LoggingLevel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancellation by notification; items of the protocol checklist in the names. */
class CancellationTest {

  private final CountDownLatch ended = new CountDownLatch(1);
  private final JudgedPeer peer =
      new JudgedPeer(
          McpHost.builder("test", "1").add(new ToolsBinding().add("stubborn", this::goOn)).build());

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void callThatGoesOnWhenCancelled_isNotHeardAnyMore_CAN1_STD7(boolean modern)
      throws InterruptedException {
    peer.greet("2025-11-25");
    String claim =
        modern
            ? ",\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                + "\"io.modelcontextprotocol/clientCapabilities\":{},"
                + "\"io.modelcontextprotocol/logLevel\":\"debug\""
            : "";
    peer.legacy(
        "\"c\"",
        "tools/call",
        "\"name\":\"stubborn\",\"_meta\":{\"progressToken\":1" + claim + "}");
    assertThat(peer.line()).contains("\"progress\":1");

    peer.cancel("\"c\"");

    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    peer.sync();
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void handshake_cannotBeCancelled_LIFE7() {
    peer.cancel("0");

    assertThat(peer.greet("2025-11-25")).contains("\"protocolVersion\":\"2025-11-25\"");
    peer.cancel("0").sync();
    assertThat(peer.legacy("1", "tools/list", "").line()).contains("stubborn");
    assertThat(peer.finish()).isEmpty();
  }

  private String goOn(CallContext call) {
    call.progress(1);
    boolean interrupted = false;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while ((!call.cancelled() || !interrupted) && System.nanoTime() < end) {
      interrupted |= Thread.interrupted();
      Thread.onSpinWait();
    }
    call.progress(2);
    call.log(LoggingLevel.EMERGENCY, "too late");
    ended.countDown();
    return "stubborn";
  }
}
