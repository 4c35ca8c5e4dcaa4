package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.fixture.RecordedExchange;
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

  private RecordedExchange listen() {
    return gate.send(TestGate.modern("subscriptions/listen", null, TOOLS));
  }
}
