package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What stays bounded, and what runs side by side. */
class LimitsTest {

  @Test
  void sessions_tenThousandAbandoned_stayBounded() {
    TestGate gate = new TestGate(HttpOptions.builder().maxSessions(500).build());
    TestRequest initialize = TestRequest.post(TestSession.initialize("2025-11-25"));
    Set<String> said = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      gate.now.incrementAndGet();
      RecordedExchange opened = new RecordedExchange();
      gate.gate.handle(initialize, opened);
      assertThat(opened.status()).isEqualTo(200);
      said.addAll(opened.messages());
    }

    assertThat(Judge.complaints("2025-11-25", initialize.bodyText(), said)).isEmpty();
    assertThat(gate.gate.sessions()).isLessThanOrEqualTo(500).isGreaterThan(490);
    gate.now.addAndGet(Duration.ofMinutes(31).toNanos());
    gate.gate.beat();
    assertThat(gate.gate.sessions()).isZero();
    gate.close();
  }

  @Test
  void sessions_inUse_areNotEndedForRoom() {
    TestGate gate = new TestGate(HttpOptions.builder().maxSessions(1).build());
    TestSession session = TestSession.open(gate, "2025-11-25");
    session.listen();

    RecordedExchange refused = gate.send(TestRequest.post(TestSession.initialize("2025-11-25")));

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.body()).contains("-32600", "too many sessions");
    gate.close();
  }

  @Test
  void eventConnections_beyondTheMost_areTurnedAway() {
    TestGate gate = new TestGate(HttpOptions.builder().maxSessions(1).build());
    TestRequest open = TestRequest.of("GET", "/sse").header("Accept", "text/event-stream");
    RecordedExchange first = gate.send(open).awaitBody("endpoint");
    RecordedExchange refused = gate.send(open);

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.body()).contains("-32600", "too many connections");
    first.leave();
    gate.gate.beat();
    assertThat(gate.send(open).awaitBody("endpoint").status()).isEqualTo(200);
    gate.close();
  }

  @Test
  void journal_isBoundedByBytes() {
    Pulse pulse = new Pulse(HttpOptions.builder().build(), () -> 0, Runnable::run);
    HttpOptions options = HttpOptions.builder().events(100, 30, Duration.ofMinutes(1)).build();
    Journal journal = new Journal(options, pulse);
    for (int i = 1; i <= 5; i++) {
      journal.add(1, i, new byte[10]);
    }

    assertThat(journal.after(1, 1, 5)).isNull();
    assertThat(journal.after(1, 2, 5)).hasSize(3);
    assertThat(journal.after(1, 5, 5)).isEmpty();
    assertThat(journal.holds(2)).isFalse();
  }

  @Test
  void stuckClient_keepsNobodyWaiting() {
    TestGate gate = new TestGate();
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange stuck =
        session.call(1, "wait", "\"_meta\":{\"progressToken\":1}").awaitBody("progress");
    stuck.stuck(true);
    session.post(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
    gate.now.addAndGet(Duration.ofSeconds(20).toNanos());
    gate.gate.beat();

    assertThat(session.call(2, "echo", "\"arguments\":{\"text\":\"x\"}").awaitEnd().status())
        .isEqualTo(200);
    stuck.stuck(false);
    stuck.awaitEnd();
    gate.close();
  }

  @Test
  void streams_silentTooLong_end() {
    TestGate gate = new TestGate(HttpOptions.builder().streamIdle(Duration.ofMinutes(5)).build());
    RecordedExchange stream = TestSession.open(gate, "2025-11-25").listen();
    gate.now.addAndGet(Duration.ofMinutes(6).toNanos());
    gate.gate.beat();

    stream.awaitEnd();
    gate.close();
  }

  @Test
  void streams_thatOweAnAnswer_areNotEndedForSilence() {
    TestGate gate = new TestGate(HttpOptions.builder().streamIdle(Duration.ofMinutes(5)).build());
    RecordedExchange call =
        TestSession.open(gate, "2025-11-25")
            .call(1, "wait", "\"_meta\":{\"progressToken\":1}")
            .awaitBody("progress");
    gate.now.addAndGet(Duration.ofMinutes(6).toNanos());
    gate.gate.beat();
    call.awaitBody("\n:\n\n");
    gate.binding.release();

    assertThat(call.awaitEnd().body()).contains("released");
    gate.close();
  }

  @Test
  void options_remoteWithoutSayingSo_areRefused() {
    assertThatThrownBy(() -> HttpOptions.builder().host("0.0.0.0").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allowRemote(true)");
    assertThat(HttpOptions.builder().host("0.0.0.0").allowRemote(true).build().loopback())
        .isFalse();
  }

  @Test
  void era6_allErasAtOnce_areServedSideBySide() throws Exception {
    TestGate gate = new TestGate();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<?>> all = new ArrayList<>();
    List<TestSession> sessions = new ArrayList<>();
    for (String revision : List.of("2025-03-26", "2025-06-18", "2025-11-25")) {
      sessions.add(TestSession.open(gate, revision));
    }
    for (int i = 1; i <= 300; i++) {
      int number = i;
      all.add(clients.submit(() -> talk(gate, sessions.get(number % 3), number)));
    }
    for (Future<?> each : all) {
      each.get(30, TimeUnit.SECONDS);
    }
    clients.shutdown();
    gate.close();
  }

  private static void talk(TestGate gate, TestSession session, int number) {
    String params = "\"arguments\":{\"a\":" + number + ",\"b\":1}";
    TestRequest oldCall =
        session.with(TestRequest.post(TestSession.toolCall(number, "add", params)));
    TestRequest newCall = TestGate.modern("tools/call", "add", "\"name\":\"add\"," + params);
    RecordedExchange old = new RecordedExchange();
    RecordedExchange alone = new RecordedExchange();
    gate.gate.handle(oldCall, old);
    gate.gate.handle(newCall, alone);

    assertThat(old.awaitEnd().body()).contains("" + (number + 1)).doesNotContain("resultType");
    assertThat(alone.awaitEnd().body()).contains("\"sum\":" + (number + 1), "resultType");
    assertThat(Judge.complaints(session.revision, oldCall.bodyText(), old.messages())).isEmpty();
    assertThat(Judge.complaints(session.revision, newCall.bodyText(), alone.messages())).isEmpty();
  }
}
