package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Subscriptions over HTTP; items of the protocol checklist in the names. */
class ListenTest {

  private static final String TOOLS = "\"notifications\":{\"toolsListChanged\":true}";

  private final McpHost host =
      McpHost.builder("test", "1").changing(Change.Kind.TOOLS).maxListeners(1).build();
  private final TestGate gate = new TestGate(HttpOptions.builder().build(), host);

  @Test
  void listen_staysOpenUntilTheClientLeaves_SUB1_SUB6() {
    RecordedExchange first = listen().awaitBody("subscriptions/acknowledged");
    assertThat(first.status()).isEqualTo(200);
    host.changes().toolsChanged();
    first.awaitBody("tools/list_changed");

    assertThat(listen().awaitEnd().body()).contains("-32603", "subscriptions");
    first.leave();
    listen().awaitBody("subscriptions/acknowledged").leave();
    gate.close();
  }

  @Test
  void listen_endedByTheServer_getsItsAnswerAlone_SUB7() {
    RecordedExchange exchange = listen().awaitBody("subscriptions/acknowledged");

    host.endSubscriptions();

    assertThat(exchange.awaitEnd().body())
        .contains("\"id\":7,\"result\":{\"resultType\":\"complete\"")
        .doesNotContain("notifications/cancelled");
    gate.close();
  }

  @Test
  void listen_silentTooLong_isEndedWithItsAnswer_SUB7() {
    TestGate patient =
        new TestGate(HttpOptions.builder().streamIdle(Duration.ofMinutes(5)).build(), host);
    RecordedExchange exchange =
        patient
            .send(TestGate.modern("subscriptions/listen", null, TOOLS))
            .awaitBody("subscriptions/acknowledged");
    patient.now.addAndGet(Duration.ofMinutes(6).toNanos());
    patient.gate.beat();

    assertThat(exchange.awaitEnd().messages()).hasSize(2);
    assertThat(exchange.messages().get(1)).contains("\"id\":7,\"result\"", "subscriptionId\":7");
    patient.close();
    gate.close();
  }

  @Test
  void session_hearsOfChangesOnItsNewestStream_LHTTP10_LHTTP12_RES7() {
    McpHost all =
        McpHost.builder("test", "1").add(new TestBinding()).changing(Change.Kind.values()).build();
    TestGate old = new TestGate(HttpOptions.builder().build(), all);
    TestSession session = TestSession.open(old, "2025-06-18");
    session.post(
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\","
            + "\"params\":{\"uri\":\"test://note\"}}");
    RecordedExchange first = session.listen();
    RecordedExchange newest = session.listen();
    all.changes().resourceUpdated("test://other");
    all.changes().resourceUpdated("test://note");
    newest.awaitBody("notifications/resources/updated").awaitBody("test://note");
    newest.leave();
    all.changes().toolsChanged();

    assertThat(first.awaitBody("tools/list_changed").messages()).hasSize(1);
    assertThat(newest.messages()).hasSize(1);
    old.close();
    gate.close();
  }

  @Test
  void listen_severalAtOnce_areTaggedAndLeftApart_SUB4_SUB6() {
    McpHost many =
        McpHost.builder("test", "1").add(new TestBinding()).changing(Change.Kind.values()).build();
    TestGate open = new TestGate(HttpOptions.builder().build(), many);
    RecordedExchange tools = open.send(listen("\"one\"", "\"toolsListChanged\":true"));
    RecordedExchange note = open.send(listen("2", "\"resourceSubscriptions\":[\"test://note\"]"));
    tools.awaitBody("acknowledged");
    note.awaitBody("acknowledged");
    many.changes().toolsChanged();
    many.changes().resourceUpdated("test://note");

    tools.awaitBody("tools/list_changed").leave();
    note.awaitBody("resources/updated");
    many.changes().toolsChanged();
    many.endSubscriptions();
    assertThat(note.awaitEnd().messages())
        .hasSize(3)
        .allMatch(message -> message.contains("subscriptionId\":2"));
    assertThat(tools.messages())
        .hasSize(2)
        .allMatch(message -> message.contains("subscriptionId\":\"one\""));
    open.close();
    gate.close();
  }

  private static TestRequest listen(String id, String wanted) {
    TestRequest request =
        TestGate.modern("subscriptions/listen", null, "\"notifications\":{" + wanted + "}");
    return request.body(request.bodyText().replace("\"id\":7", "\"id\":" + id));
  }

  private RecordedExchange listen() {
    return gate.send(TestGate.modern("subscriptions/listen", null, TOOLS));
  }
}
