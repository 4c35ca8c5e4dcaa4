package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** HTTP+SSE of 2024-11-05: the items SSE-1 to SSE-6. */
class EventConnectionTest {

  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"ping\"}";

  private final TestGate gate = new TestGate().judging("2024-11-05");

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void sse1_firstEvent_saysWhereToPost() {
    assertThat(open("/sse").body())
        .matches("event: endpoint\ndata: /messages\\?connection=[!-~]{22,}\n\n");
  }

  @Test
  void sse2_everything_comesOnTheStream() {
    RecordedExchange stream = open("/sse");
    post(stream, TestSession.initialize("2024-11-05"));
    stream.awaitBody("protocolVersion");
    post(stream, TestSession.toolCall(4, "progress", "\"_meta\":{\"progressToken\":1}"));

    stream.awaitBody("\"id\":4");
    assertThat(stream.messages()).hasSizeGreaterThan(2);
    assertThat(stream.messages().get(1)).contains("notifications/progress");
    assertThat(stream.ids()).isEmpty();
  }

  @Test
  void sse3_message_is202() {
    RecordedExchange stream = open("/mcp");
    RecordedExchange posted = post(stream, PING);

    assertThat(posted.status()).isEqualTo(202);
    assertThat(posted.body()).isEmpty();
    stream.awaitBody("\"id\":3");
  }

  @Test
  void sse3_unknownConnection_is404() {
    assertThat(gate.send(json("/messages?connection=none", PING)).status()).isEqualTo(404);
    assertThat(gate.send(json("/messages", PING)).status()).isEqualTo(404);
  }

  @Test
  void sse3_notJson_is400() {
    RecordedExchange stream = open("/sse");

    assertThat(post(stream, "{").status()).isEqualTo(400);
    assertThat(post(stream, "17").status()).isEqualTo(400);
    assertThat(post(stream, TestGate.message("tools/list", "")).status()).isEqualTo(400);
  }

  @Test
  void sse4_foreignOrigin_is403() {
    TestRequest request = TestRequest.of("GET", "/sse").header("Origin", "http://evil.example.com");

    assertThat(gate.send(request).status()).isEqualTo(403);
  }

  @Test
  void sse5_closedStream_cancelsNothingAndDropsResults() {
    RecordedExchange stream = open("/sse");
    post(stream, TestSession.initialize("2024-11-05"));
    post(stream, TestSession.toolCall(4, "wait", "\"_meta\":{\"progressToken\":1}"));
    stream.awaitBody("notifications/progress").leave();
    gate.gate.beat();

    assertThat(gate.gate.sessions()).isEqualTo(1);
    assertThat(gate.binding.interrupted().getCount()).isEqualTo(1);
    assertThat(post(stream, PING).status()).isEqualTo(404);
  }

  @Test
  void sse5_closedStream_isForgottenWhenNothingRuns() {
    open("/sse").leave();
    gate.gate.beat();

    assertThat(gate.gate.sessions()).isZero();
  }

  @Test
  void sse5_silentStream_endsWhenNothingRuns() {
    TestGate patient =
        new TestGate(HttpOptions.builder().streamIdle(Duration.ofMinutes(5)).build());
    RecordedExchange stream = patient.judging("2024-11-05").send(get("/sse"));
    patient.now.addAndGet(Duration.ofMinutes(6).toNanos());
    patient.gate.beat();

    stream.awaitEnd();
    patient.close();
  }

  @Test
  void sse6_switchedOff_isNotThere() {
    TestGate without = new TestGate(HttpOptions.builder().eventStream(false).build());

    assertThat(without.send(get("/sse")).status()).isEqualTo(404);
    assertThat(without.send(get("/mcp")).status()).isEqualTo(405);
    without.close();
  }

  @Test
  void sse6_laterRevisions_areNegotiatedToo() {
    gate.judging("2025-11-25");
    RecordedExchange stream = open("/sse");
    post(stream, TestSession.initialize("2025-11-25"));

    stream.awaitBody("\"protocolVersion\":\"2025-11-25\"");
  }

  private RecordedExchange open(String path) {
    RecordedExchange stream = gate.send(get(path));
    assertThat(stream.status()).isEqualTo(200);
    return stream;
  }

  private RecordedExchange post(RecordedExchange stream, String body) {
    String uri =
        stream
            .body()
            .substring("event: endpoint\ndata: ".length())
            .lines()
            .findFirst()
            .orElseThrow();
    return gate.send(json(uri, body));
  }

  private static TestRequest json(String target, String body) {
    return TestRequest.of("POST", target).header("Content-Type", "application/json").body(body);
  }

  private static TestRequest get(String path) {
    return TestRequest.of("GET", path).header("Accept", "text/event-stream");
  }
}
