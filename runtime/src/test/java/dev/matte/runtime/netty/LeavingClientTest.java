package dev.matte.runtime.netty;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.http.Gate;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Clients that vanish in the middle of something, over real sockets: what cancels in one era
 * cancels nothing in the other.
 */
class LeavingClientTest {

  private static final String CLAIM =
      "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{}";
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
  private static final String OLD_CALL =
      "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"steps\","
          + "\"_meta\":{\"progressToken\":\"p\"}}}";
  private static final String NEW_CALL =
      "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"steps\","
          + "\"_meta\":{\"progressToken\":\"p\","
          + CLAIM
          + "}}}";
  private static final String LISTEN =
      "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"subscriptions/listen\",\"params\":{"
          + "\"notifications\":{\"toolsListChanged\":true},\"_meta\":{"
          + CLAIM
          + "}}}";

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final CountDownLatch returned = new CountDownLatch(1);
  private final McpHost host =
      McpHost.builder("test", "1")
          .changing(Change.Kind.TOOLS)
          .maxListeners(1)
          .add(new ToolsBinding().add("steps", this::steps))
          .build();
  private Gate gate;
  private EngineFixture server;

  @BeforeEach
  void start() throws Exception {
    Endpoint[] found = new Endpoint[1];
    host.serve(endpoint -> found[0] = endpoint);
    gate = new Gate(found[0], HttpOptions.builder().build());
    server = new EngineFixture(gate);
  }

  @AfterEach
  void stop() {
    leave.countDown();
    gate.close();
    server.close();
  }

  @Test
  void clientOfASession_thatVanishes_cancelsNothing_andResumes_LHTTP19_LHTTP14() throws Exception {
    String session;
    String seen;
    try (Peer first = server.peer()) {
      session = open(first);
      String begun = untilSaid(post(first, session, OLD_CALL), "\"progress\":1");
      seen = begun.substring(begun.lastIndexOf("id: ") + 4, begun.lastIndexOf("\nevent: "));
      first.reset();
    }
    assertThat(server.engine().awaitOpen(0, Peer.PATIENCE)).isTrue();
    leave.countDown();

    try (Peer second = server.peer()) {
      second.send(
          "GET /mcp HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
              + session
              + "Last-Event-ID: "
              + seen
              + "\r\n\r\n");
      List<String> rest = messages(untilSaid(second, "\"result\""));

      assertThat(rest).hasSize(2);
      assertThat(rest.get(0)).contains("\"progress\":2");
      assertThat(rest.get(1)).contains("\"id\":2", "done");
      assertThat(Judge.complaints("2025-11-25", OLD_CALL, rest)).isEmpty();
    }
    assertThat(cancelled.getCount()).isEqualTo(1);
  }

  @Test
  void clientOfASession_thatVanishesBeforeAnyEvent_cancelsNothing_LHTTP19() throws Exception {
    try (Peer first = server.peer()) {
      String session = open(first);
      post(first, session, OLD_CALL.replace("\"_meta\":{\"progressToken\":\"p\"}", "\"_meta\":{}"));
      assertThat(entered.await(Peer.PATIENCE, MILLISECONDS)).isTrue();
    }
    assertThat(server.engine().awaitOpen(0, Peer.PATIENCE)).isTrue();
    leave.countDown();

    assertThat(returned.await(Peer.PATIENCE, MILLISECONDS)).isTrue();
    assertThat(cancelled.getCount()).isEqualTo(1);
  }

  @Test
  void modernClient_thatVanishesFromItsStream_cancels_HTTP24() throws Exception {
    try (Peer first = server.peer()) {
      List<String> begun = messages(untilSaid(modern(first, "steps", NEW_CALL), "\"progress\":1"));
      assertThat(Judge.complaints("2026-07-28", NEW_CALL, begun)).isEmpty();
      first.reset();
    }

    assertThat(cancelled.await(Peer.PATIENCE, MILLISECONDS)).isTrue();
    assertThat(returned.getCount()).isEqualTo(1);
  }

  @Test
  void listeningClient_thatVanishes_makesRoom_SUB6() throws Exception {
    try (Peer first = server.peer()) {
      List<String> said =
          messages(untilSaid(modern(first, null, LISTEN), "subscriptions/acknowledged"));
      assertThat(Judge.complaints("2026-07-28", LISTEN, said)).isEmpty();
      first.reset();
    }
    // The connection may be counted out a moment before its request is given up.
    long end = System.nanoTime() + MILLISECONDS.toNanos(Peer.PATIENCE);
    boolean room = listens();
    while (!room && System.nanoTime() < end) {
      room = listens();
    }

    assertThat(room).isTrue();
  }

  private boolean listens() throws IOException {
    try (Peer peer = server.peer()) {
      String head = modern(peer, null, LISTEN).readHead().toLowerCase(Locale.ROOT);
      return head.contains("\r\ncontent-type: text/event-stream");
    }
  }

  private String steps(CallContext call) throws InterruptedException {
    call.onCancel(cancelled::countDown);
    call.progress(1);
    entered.countDown();
    leave.await();
    call.progress(2);
    returned.countDown();
    return "done";
  }

  /** Shakes hands and answers with the header line that names the session. */
  private static String open(Peer peer) throws IOException {
    Peer.Response answer = post(peer, "", INITIALIZE).read();
    assertThat(Judge.complaints("2025-11-25", INITIALIZE, List.of(answer.text()))).isEmpty();
    int at = answer.head().toLowerCase(Locale.ROOT).indexOf("mcp-session-id: ");
    return answer.head().substring(at, answer.head().indexOf("\r\n", at) + 2);
  }

  private static Peer modern(Peer peer, @Nullable String name, String body) throws IOException {
    String method = name == null ? "subscriptions/listen" : "tools/call";
    return post(
        peer,
        "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: "
            + method
            + (name == null ? "\r\n" : "\r\nMcp-Name: " + name + "\r\n"),
        body);
  }

  private static Peer post(Peer peer, String headers, String body) throws IOException {
    return peer.send(
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Accept: application/json, text/event-stream\r\n"
            + headers
            + "Content-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  /** Reads the head and the events of a stream up to one that says something. */
  private static String untilSaid(Peer peer, String part) throws IOException {
    assertThat(peer.readHead()).startsWith("HTTP/1.1 200");
    StringBuilder said = new StringBuilder();
    while (said.indexOf(part) < 0) {
      byte[] chunk = peer.readChunk();
      assertThat(chunk).as("the stream went on behind %s", said).isNotEmpty();
      said.append(new String(chunk, StandardCharsets.UTF_8));
    }
    return said.toString();
  }

  private static List<String> messages(String events) {
    return events
        .lines()
        .filter(line -> line.startsWith("data: {"))
        .map(line -> line.substring("data: ".length()))
        .toList();
  }
}
