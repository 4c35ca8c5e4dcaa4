package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand for a progress token, in both eras: PRG-1. */
class ProgressTokenTest {

  private final JudgedPeer peer = new JudgedPeer(TestServer.host(new TestBinding()));

  @AfterEach
  void finish() {
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"a\"", "\"\"", "\"\\u00e9\"", "0", "-5", "123456789012345678901234567890"})
  void token_textOrInteger_comesBackAsItIs_PRG1(String token) {
    peer.greet("2025-06-18");

    peer.send(old(token));
    assertThat(peer.line()).contains("\"progressToken\":" + token + ",");
    peer.line();
    assertThat(peer.line()).contains("\"id\":1");
    peer.send(modern(token));
    assertThat(peer.line()).contains("\"progressToken\":" + token + ",");
    peer.line();
    assertThat(peer.line()).contains("\"id\":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e2", "true", "{}", "[1]"})
  void token_ofAnotherType_isRefused_PRG1(String token) {
    peer.greet("2025-11-25");

    assertThat(peer.send(old(token)).line()).contains("-32602", "progressToken");
    assertThat(peer.send(modern(token)).line()).contains("-32602", "progressToken");
  }

  private static String old(String token) {
    return call("\"progressToken\":" + token);
  }

  private static String modern(String token) {
    return call(
        "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{},\"progressToken\":"
            + token);
  }

  private static String call(String meta) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"progress\","
        + "\"_meta\":{"
        + meta
        + "}}}";
  }
}
