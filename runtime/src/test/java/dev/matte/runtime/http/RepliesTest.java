package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.LoggingLevel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How requests of 2026-07-28 are answered: the items HTTP-6 to HTTP-8 and HTTP-19 to HTTP-26. */
class RepliesTest {

  private static final String TOKEN = "\"progressToken\":1,";
  private static final String LEVEL = "\"io.modelcontextprotocol/logLevel\":";

  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final CountDownLatch both = new CountDownLatch(3);
  private final McpHost host =
      McpHost.builder("test", "1.0")
          .add(
              new ToolsBinding()
                  .add("plain", call -> "done")
                  .add(
                      "progress",
                      call -> {
                        call.progress(1);
                        return "done";
                      })
                  .add(
                      "logs",
                      call -> {
                        call.log(LoggingLevel.DEBUG, "detail");
                        call.log(LoggingLevel.ERROR, "fault");
                        both.countDown();
                        return both.await(10, TimeUnit.SECONDS) ? "logged" : "alone";
                      })
                  .add(
                      "asks",
                      call -> {
                        call.progress(1);
                        return call.ask("where", Roots.list()).toString();
                      })
                  .add(
                      "lacking",
                      call -> {
                        throw new RpcErrorException(
                            -32021,
                            "no",
                            JsonSlice.of("{\"requiredCapabilities\":{\"sampling\":{}}}"));
                      })
                  .add(
                      "late",
                      call -> {
                        call.progress(1);
                        throw new RpcErrorException(
                            -32021,
                            "no",
                            JsonSlice.of("{\"requiredCapabilities\":{\"sampling\":{}}}"));
                      })
                  .add(
                      "relay",
                      call -> {
                        throw new RpcErrorException(-32020, "of another server");
                      })
                  .add(
                      "wait",
                      call -> {
                        call.progress(1);
                        try {
                          release.await();
                        } catch (InterruptedException e) {
                          interrupted.countDown();
                        }
                        return "released";
                      }))
          .build();
  private final TestGate gate =
      new TestGate(
          HttpOptions.builder()
              .corsOrigins(Set.of("https://app.example.com"))
              .shutdownGrace(Duration.ofMillis(1))
              .build(),
          host);

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void http7_accept_isReadLeniently() {
    assertThat(Accepted.of(null)).isEqualTo(Accepted.BOTH);
    assertThat(Accepted.of("*/*")).isEqualTo(Accepted.BOTH);
    assertThat(Accepted.of("application/json")).isEqualTo(Accepted.JSON);
    assertThat(Accepted.of("text/event-stream, application/json;q=0")).isEqualTo(Accepted.STREAM);
    assertThat(Accepted.of("text/EVENT-STREAM;q=0.5,application/json;q=1"))
        .isEqualTo(Accepted.BOTH);
    assertThat(Accepted.of("text/html")).isEqualTo(Accepted.NONE);
  }

  @Test
  void http7_onlyJson_dropsNotifications() {
    RecordedExchange found = gate.send(progress().with("Accept", "application/json")).awaitEnd();

    assertThat(found.streaming()).isFalse();
    assertThat(found.messages()).hasSize(1);
  }

  @Test
  void http7_onlyStream_isAStream() {
    RecordedExchange found = gate.send(call("plain").with("Accept", "text/event-stream"));
    TestRequest list = TestGate.modern("tools/list", null, "").with("Accept", "text/event-stream");

    assertThat(found.awaitEnd().streaming()).isTrue();
    assertThat(gate.send(list).awaitEnd().streaming()).isTrue();
  }

  @Test
  void http7_neither_is406() {
    assertThat(gate.send(call("plain").with("Accept", "text/html")).status()).isEqualTo(406);
  }

  @Test
  void http6_refusals_areJsonForWhoeverWantsStreams() {
    RecordedExchange found = gate.send(call("none").with("Accept", "text/event-stream")).awaitEnd();

    assertThat(found.header("Content-Type")).isEqualTo("application/json");
    assertThat(found.status()).isEqualTo(200);
  }

  @Test
  void http8_cancelledNotification_is202AndHasNoEffect() {
    RecordedExchange found =
        gate.send(
            TestRequest.post(
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":"
                    + "{\"requestId\":7,"
                    + TestGate.CLAIM
                    + "}}"));

    assertThat(found.status()).isEqualTo(202);
    assertThat(found.body()).isEmpty();
  }

  @Test
  void http20_nothingButTheAnswer_isOneObject() {
    RecordedExchange found = gate.send(call("plain")).awaitEnd();

    assertThat(found.streaming()).isFalse();
    assertThat(found.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void http20_firstNotification_makesItAStream() {
    RecordedExchange found = gate.send(progress()).awaitEnd();

    assertThat(found.streaming()).isTrue();
    assertThat(found.messages()).hasSize(2);
    assertThat(found.messages().get(1)).contains("\"result\"");
  }

  @Test
  void http20_missingCapability_is400WhileLatent() {
    assertThat(gate.send(call("lacking")).awaitEnd().status()).isEqualTo(400);
    TestRequest streams = call("lacking").with("Accept", "text/event-stream");
    assertThat(gate.send(streams).awaitEnd().status()).isEqualTo(400);
  }

  @Test
  void http20_missingCapabilityAfterTheSwitch_travelsInTheStream() {
    RecordedExchange found = gate.send(withToken("late")).awaitEnd();

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.messages().get(1)).contains("-32021");
  }

  @Test
  void jr11_relayedHeaderMismatch_isInternal() {
    RecordedExchange found = gate.send(call("relay")).awaitEnd();

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).contains("-32603");
  }

  @Test
  void log4_levelIsThatOfTheRequest_onItsOwnStreamOnly() {
    RecordedExchange all = gate.send(withMeta("logs", LEVEL + "\"debug\","));
    RecordedExchange few = gate.send(withMeta("logs", LEVEL + "\"error\","));
    RecordedExchange none = gate.send(call("logs"));

    assertThat(all.awaitEnd().messages()).hasSize(3);
    assertThat(all.messages().get(0)).contains("notifications/message", "detail");
    assertThat(few.awaitEnd().messages()).hasSize(2);
    assertThat(few.messages().get(0)).contains("notifications/message", "fault");
    assertThat(none.awaitEnd().streaming()).isFalse();
    assertThat(all.body() + few.body() + none.body()).doesNotContain("alone");
  }

  @Test
  void log4_unknownLevel_is200() {
    RecordedExchange found = gate.send(withMeta("logs", LEVEL + "\"loud\",")).awaitEnd();

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).contains("-32602", "logLevel");
  }

  @Test
  void http21_question_isAnAnswerAndNoRequest() {
    TestRequest request = withToken("asks");
    String able = request.bodyText().replace("Capabilities\":{}", "Capabilities\":{\"roots\":{}}");
    RecordedExchange found = gate.send(request.body(able)).awaitEnd();

    assertThat(found.messages()).hasSize(2);
    assertThat(found.messages().get(0)).contains("notifications/progress");
    assertThat(found.messages().get(1))
        .contains("\"id\":7,\"result\"", "\"resultType\":\"input_required\"", "roots/list");
    assertThat(gate.send(call("asks")).awaitEnd().body()).contains("-32021");
  }

  @Test
  void http22_stream_isNotKeptAndHasNoIds() {
    RecordedExchange found = gate.send(progress()).awaitEnd();

    assertThat(found.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(found.header("X-Accel-Buffering")).isEqualTo("no");
    assertThat(found.ids()).isEmpty();
    assertThat(found.body()).startsWith("event: message\ndata: {");
  }

  @Test
  void http23_silentStream_carriesComments() {
    RecordedExchange found = gate.send(withToken("wait")).awaitBody("progress");
    gate.now.addAndGet(Duration.ofSeconds(16).toNanos());
    gate.gate.beat();

    found.awaitBody("\n:\n\n");
    release.countDown();
    found.awaitEnd();
  }

  @Test
  void http24_clientGone_cancels() throws InterruptedException {
    RecordedExchange stream = gate.send(withToken("wait")).awaitBody("progress");
    stream.leave();

    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(stream.body()).doesNotContain("result");
  }

  @Test
  void http24_clientGoneWhileLatent_cancels() throws InterruptedException {
    gate.send(call("wait")).leave();

    // Either the call never began, or it was interrupted; the latch tells the latter.
    RecordedExchange other = gate.send(withToken("wait")).awaitBody("progress");
    other.leave();
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void http26_preflight_isAnsweredForListedOrigins() {
    TestRequest preflight =
        TestRequest.of("OPTIONS", "/mcp")
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type, mcp-param-region");
    RecordedExchange found = gate.send(preflight.header("Origin", "https://app.example.com"));

    assertThat(found.status()).isEqualTo(204);
    assertThat(found.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.com");
    assertThat(found.header("Access-Control-Allow-Headers"))
        .contains("Mcp-Session-Id", "Last-Event-ID", "Authorization", "mcp-param-region");
    assertThat(gate.send(preflight.with("Origin", "https://other.example.com")).status())
        .isEqualTo(403);
  }

  @Test
  void http26_answers_areSharedWithListedOrigins() {
    RecordedExchange found =
        gate.send(call("plain").header("Origin", "https://app.example.com")).awaitEnd();

    assertThat(found.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.com");
    assertThat(found.header("Access-Control-Expose-Headers"))
        .isEqualTo("Mcp-Session-Id, WWW-Authenticate, Retry-After");
    assertThat(gate.send(call("plain")).awaitEnd().header("Access-Control-Allow-Origin")).isNull();
  }

  @Test
  void close_endsWhatIsOpen() throws InterruptedException {
    RecordedExchange stream = gate.send(withToken("wait")).awaitBody("progress");
    gate.gate.close();

    stream.awaitEnd();
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(gate.send(call("plain")).status()).isEqualTo(503);
  }

  private static TestRequest call(String tool) {
    return TestGate.modern("tools/call", tool, "\"name\":\"" + tool + "\"");
  }

  private static TestRequest progress() {
    return withToken("progress");
  }

  private static TestRequest withToken(String tool) {
    return withMeta(tool, TOKEN);
  }

  private static TestRequest withMeta(String tool, String members) {
    TestRequest request = call(tool);
    return request.body(request.bodyText().replace("\"_meta\":{", "\"_meta\":{" + members));
  }
}
