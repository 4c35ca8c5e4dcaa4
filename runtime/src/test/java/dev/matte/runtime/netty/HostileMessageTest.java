package dev.matte.runtime.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.transport.Serving;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are proper HTTP and hostile in what they carry, against a whole server. */
class HostileMessageTest {

  private static final int SESSIONS = 10_000;
  private static final int MOST_SESSIONS = 100;
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
  private static final String MODERN =
      "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/list\r\n";
  private static final String LIST =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"_meta\":{"
          + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"t\",\"version\":\"1\"},"
          + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";

  private static final Set<String> JUDGED = new HashSet<>();

  private static Serving serving;
  private static Peer bystander;

  @BeforeAll
  static void start() throws Exception {
    McpHost host =
        McpHost.builder("test", "1").add(new ToolsBinding().add("hello", call -> "world")).build();
    HttpOptions options =
        HttpOptions.builder().port(0).maxBodyBytes(50_000).maxSessions(MOST_SESSIONS).build();
    serving = host.start(NettyHttp.transport(options));
    bystander = peer();
  }

  @AfterAll
  static void stop() throws IOException {
    bystander.close();
    serving.close();
  }

  @AfterEach
  void othersAreUnaffected() throws IOException {
    Peer.Response answer = post(bystander, "application/json", MODERN, bytes(LIST));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "", "application/jsonp", "a/b\"", "*/*"})
  void contentType_thatIsNotJson_isRefused(String type) throws IOException {
    try (Peer peer = peer()) {
      assertThat(post(peer, type, "", bytes(PING)).status()).isEqualTo(415);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00ff", "\u00c3(", "\u00e2\u0082", "\u00ed\u00a0\u0080", "\u00c0\u00af"})
  void text_thatIsNotUtf8_isRefused(String text) throws IOException {
    String message = PING.replace("ping", text);
    try (Peer peer = peer()) {
      Peer.Response answer = post(peer, "application/json", "", message.getBytes(ISO_8859_1));

      assertThat(answer.status()).isEqualTo(400);
    }
  }

  @Test
  void message_thatIsTooLong_isRefused() throws IOException {
    try (Peer peer = peer()) {
      String head =
          "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 50001\r\n\r\n";
      assertThat(peer.send(head).read().status()).isEqualTo(413);
    }
  }

  @Test
  void names_withLineEnds_neverBecomeHeaders() throws IOException {
    String name = "hello\\r\\nSet-Cookie: a=b";
    String call =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\""
            + name
            + "\",\"arguments\":{}}}";
    try (Peer peer = peer()) {
      String session = open(peer);
      Peer.Response answer = post(peer, "application/json", session, bytes(call));

      assertThat(answer.says("Set-Cookie")).isFalse();
      assertThat(answer.status()).isBetween(200, 499);
    }
  }

  @Test
  void sessions_thatAreOpenedAndAbandoned_makeRoom() throws IOException {
    try (Peer peer = peer()) {
      String first = open(peer);
      assertThat(post(peer, "application/json", first, bytes(PING)).status()).isEqualTo(200);
      for (int i = 1; i < SESSIONS; i++) {
        open(peer);
      }
      String last = open(peer);

      assertThat(post(peer, "application/json", first, bytes(PING)).status()).isEqualTo(404);
      assertThat(post(peer, "application/json", last, bytes(PING)).status()).isEqualTo(200);
    }
  }

  /** Opens a session and answers with its header line. */
  private static String open(Peer peer) throws IOException {
    Peer.Response answer = post(peer, "application/json", "", bytes(INITIALIZE));
    assertThat(answer.status()).isEqualTo(200);
    int at = answer.head().toLowerCase(Locale.ROOT).indexOf("mcp-session-id: ");
    return answer.head().substring(at, answer.head().indexOf("\r\n", at) + 2);
  }

  private static Peer peer() throws IOException {
    return new Peer(serving.address().getPort());
  }

  /** Sends a message and reads the response, which is judged by the published schemas. */
  private static Peer.Response post(Peer peer, String type, String headers, byte[] body)
      throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(
        bytes(
            "POST /mcp HTTP/1.1\r\nHost: localhost\r\n"
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                + "Accept: application/json, text/event-stream\r\n"
                + headers
                + "Content-Length: "
                + body.length
                + "\r\n\r\n"));
    request.writeBytes(body);
    Peer.Response answer = peer.send(request.toByteArray()).read();
    // Of the answers to the same message, those that differ.
    if (JUDGED.add(new String(body, ISO_8859_1) + answer.text())) {
      // What the transport turns away may be told without an id in every revision: LHTTP-8.
      String revision = answer.status() >= 400 ? "2025-11-25" : "2025-06-18";
      assertThat(Judge.complaints(revision, new String(body, UTF_8), List.of(answer.text())))
          .isEmpty();
    }
    return answer;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
