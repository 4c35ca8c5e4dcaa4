package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.protocol.LoggingLevel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streamable HTTP of the older revisions: the items LHTTP-1 to LHTTP-23. */
class SessionTest {

  private static final String TOKEN = "\"_meta\":{\"progressToken\":\"p\"}";

  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final Semaphore steps = new Semaphore(0);
  private final TestGate gate =
      new TestGate(
          HttpOptions.builder().events(3, 10_000, Duration.ofMinutes(1)).maxStreams(2).build(),
          McpHost.builder("test", "1.0")
              .add(
                  new ToolsBinding()
                      .add("plain", call -> "done")
                      .add(
                          "wait",
                          call -> {
                            begun.countDown();
                            try {
                              release.await();
                            } catch (InterruptedException e) {
                              interrupted.countDown();
                            }
                            return "released";
                          })
                      .add(
                          "log",
                          call -> {
                            call.log(LoggingLevel.INFO, "first");
                            steps.acquire();
                            call.log(LoggingLevel.INFO, "second");
                            return "done";
                          })
                      .add(
                          "poll",
                          call -> {
                            call.closeStream(Duration.ofMillis(250));
                            steps.acquire();
                            return "polled";
                          })
                      .add("who", call -> call.sessionId().orElse("") + call.header("X-Who").get()))
              .build());

  @AfterEach
  void judge() {
    release.countDown();
    steps.release(10);
    gate.close();
  }

  @Test
  void lhttp2_ids_differ() {
    String first = TestSession.open(gate, "2025-11-25").id;

    assertThat(TestSession.open(gate, "2025-11-25").id).isNotEqualTo(first);
  }

  @Test
  void lhttp5_idleSession_ends() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    gate.now.addAndGet(Duration.ofMinutes(31).toNanos());
    gate.gate.beat();

    assertThat(session.call(1, "plain", "").awaitEnd().status()).isEqualTo(404);
  }

  @Test
  void lhttp5_sessionWithStream_isNotIdle() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    session.listen();
    gate.now.addAndGet(Duration.ofMinutes(31).toNanos());
    gate.gate.beat();

    assertThat(session.call(1, "plain", "").awaitEnd().status()).isEqualTo(200);
  }

  @Test
  void lhttp6_otherServedRevision_isTolerated() {
    TestSession session = TestSession.open(gate, "2025-06-18");
    TestRequest request = TestRequest.post(TestSession.toolCall(1, "plain", ""));
    request.header("Mcp-Session-Id", session.id).header("MCP-Protocol-Version", "2025-03-26");

    assertThat(gate.send(request).awaitEnd().status()).isEqualTo(200);
  }

  @Test
  void lhttp7_initialized_is202() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange found =
        session.post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

    assertThat(found.status()).isEqualTo(202);
    assertThat(found.body()).isEmpty();
  }

  @Test
  void lhttp8_requestWithoutNotifications_isOneObject() {
    RecordedExchange found = TestSession.open(gate, "2025-11-25").call(1, "plain", "").awaitEnd();

    assertThat(found.streaming()).isFalse();
    assertThat(found.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void lhttp9_notifications_travelOnTheirOwnPost() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange one = session.call(1, "log", "").awaitBody("first");
    RecordedExchange two = session.call(2, "log", "").awaitBody("first");
    steps.release(2);

    assertThat(one.awaitEnd().messages()).hasSize(3);
    assertThat(two.awaitEnd().messages()).hasSize(3);
    assertThat(one.messages().get(2)).contains("\"id\":1");
    assertThat(two.messages().get(2)).contains("\"id\":2");
  }

  @Test
  void lhttp12_tooManyListeners_endTheOldest() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange oldest = session.listen();
    session.listen();
    RecordedExchange newest = session.listen();

    oldest.awaitEnd();
    assertThat(newest.ended()).isFalse();
  }

  @Test
  void lhttp13_ids_nameTheStream() {
    TestSession session = TestSession.open(gate, "2025-06-18");
    steps.release();
    RecordedExchange found = session.call(1, "log", "").awaitEnd();

    assertThat(found.ids()).hasSize(3);
    String id = found.ids().get(0);
    String stream = id.substring(0, id.indexOf('_'));
    assertThat(found.ids()).containsExactly(stream + "_1", stream + "_2", stream + "_3");
  }

  @Test
  void lhttp14_resumed_getsWhatItMissed() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange first = session.call(1, "log", "").awaitBody("first");
    first.leave();
    steps.release();
    String seen = first.ids().get(1);
    RecordedExchange second = session.resume(seen).awaitEnd();

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.messages()).hasSize(2);
    assertThat(second.messages().get(0)).contains("second");
    assertThat(second.messages().get(1)).contains("\"id\":1").contains("done");
  }

  @Test
  void lhttp14_unknownOrEvicted_is400() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    steps.release(2);
    RecordedExchange first = session.call(1, "log", "").awaitEnd();
    session.call(2, "log", "").awaitEnd();

    assertThat(session.resume(first.ids().get(0)).awaitEnd().status()).isEqualTo(400);
    assertThat(session.resume("99_0").awaitEnd().status()).isEqualTo(400);
    assertThat(session.resume("rubbish").awaitEnd().status()).isEqualTo(400);
    assertThat(session.resume("2_77").awaitEnd().status()).isEqualTo(400);
  }

  @Test
  void lhttp14_tooOld_is400() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    steps.release();
    RecordedExchange first = session.call(1, "log", "").awaitEnd();
    gate.now.addAndGet(Duration.ofMinutes(2).toNanos());
    gate.gate.beat();

    assertThat(session.resume(first.ids().get(0)).awaitEnd().status()).isEqualTo(400);
  }

  @Test
  void lhttp15_streamsOf2025_11_25_areprimed() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    steps.release();

    assertThat(session.listen().body()).matches("id: \\d+_0\ndata: \n\n");
    assertThat(session.call(1, "log", "").awaitEnd().body())
        .matches("(?s)id: \\d+_0\ndata: \n\n.*");
  }

  @Test
  void lhttp15_olderStreams_areNot() {
    assertThat(TestSession.open(gate, "2025-06-18").listen().body()).isEmpty();
  }

  @Test
  void lhttp16_pausedStream_isFinishedByGet() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange posted = session.call(1, "poll", "").awaitEnd();
    steps.release();

    assertThat(posted.body()).matches("id: \\d+_0\ndata: \n\nretry: 250\n\n");
    RecordedExchange resumed = session.resume(posted.ids().get(0)).awaitEnd();
    assertThat(resumed.messages()).hasSize(1);
    assertThat(resumed.messages().get(0)).contains("polled");
  }

  @Test
  void lhttp17_olderStream_staysOpen() {
    TestSession session = TestSession.open(gate, "2025-06-18");
    steps.release();

    assertThat(session.call(1, "poll", "").awaitEnd().body()).contains("polled");
  }

  @Test
  void lhttp19_disconnect_cancelsNothing() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange first = session.call(1, "log", "").awaitBody("first");
    first.leave();
    RecordedExchange waiting = session.call(2, "wait", "");
    waiting.leave();
    release.countDown();
    steps.release();

    assertThat(session.resume(first.ids().get(0)).awaitEnd().body()).contains("done");
    assertThat(interrupted.getCount()).isEqualTo(1);
  }

  @Test
  void can2_cancelledRequest_is202WithoutBody() throws InterruptedException {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange waiting = session.call(5, "wait", "");
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    session.post(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":5}}");

    assertThat(waiting.awaitEnd().status()).isEqualTo(202);
    assertThat(waiting.body()).isEmpty();
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void can2_cancelledRequestWithStream_endsIt() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange found = session.call(5, "log", "").awaitBody("first");
    session.post(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":5}}");

    assertThat(found.awaitEnd().messages()).hasSize(1);
  }

  @Test
  void lhttp20_handlersErrors_are200() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}";

    RecordedExchange found = session.post(body);
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).contains("-32601");
    assertThat(session.call(1, "none", "").status()).isEqualTo(200);
  }

  @Test
  void jr6_idInFlight_is400() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    session.call(5, "wait", "");

    RecordedExchange again = session.call(5, "plain", "");
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.body()).contains("-32600");
  }

  @Test
  void lhttp21_batchOfNotifications_is202() {
    TestSession session = TestSession.open(gate, "2025-03-26");
    String notification = "{\"jsonrpc\":\"2.0\",\"method\":\"n/any\"}";

    assertThat(session.post("[" + notification + "," + notification + "]").status()).isEqualTo(202);
  }

  @Test
  void lhttp22_batch_isOneArray() {
    TestSession session = TestSession.open(gate, "2025-03-26");
    RecordedExchange found =
        session
            .post(
                "["
                    + TestSession.toolCall(1, "plain", "")
                    + ",{\"jsonrpc\":\"2.0\",\"method\":\"n/any\"},5,"
                    + TestSession.toolCall(2, "plain", "")
                    + "]")
            .awaitEnd();

    assertThat(found.streaming()).isFalse();
    assertThat(found.body())
        .startsWith("[")
        .endsWith("]")
        .contains("\"id\":1", "\"id\":2", "\"id\":null", "-32600");
  }

  @Test
  void lhttp22_initializeInBatch_isRefused() {
    TestSession session = TestSession.open(gate, "2025-03-26");

    assertThat(session.post("[" + TestSession.initialize("2025-03-26") + "]").awaitEnd().body())
        .contains("-32600");
  }

  @Test
  void lhttp23_batchWithNotifications_isAStream() {
    TestSession session = TestSession.open(gate, "2025-03-26");
    steps.release();
    String both =
        TestSession.toolCall(1, "log", TOKEN) + "," + TestSession.toolCall(2, "plain", "");
    RecordedExchange found = session.post("[" + both + "]").awaitEnd();

    assertThat(found.streaming()).isTrue();
    assertThat(found.messages()).hasSize(3);
    assertThat(found.messages().get(2)).startsWith("[").contains("\"id\":1", "\"id\":2");
  }

  @Test
  void lhttp22_cancelledPart_leavesTheOthers() {
    TestSession session = TestSession.open(gate, "2025-03-26");
    RecordedExchange found =
        session.post(
            "["
                + TestSession.toolCall(1, "wait", "")
                + ","
                + TestSession.toolCall(2, "plain", "")
                + "]");
    session.post(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");

    assertThat(found.awaitEnd().body()).contains("\"id\":2").doesNotContain("\"id\":1");
  }

  @Test
  void context_knowsSessionAndHeaders() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    TestRequest request = session.with(TestRequest.post(TestSession.toolCall(1, "who", "")));

    assertThat(gate.send(request.header("X-Who", "me")).awaitEnd().body())
        .contains(session.id + "me");
  }
}
