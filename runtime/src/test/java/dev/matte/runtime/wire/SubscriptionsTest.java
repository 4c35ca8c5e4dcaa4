package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change.Kind;
import dev.matte.runtime.binding.ChangeBus;
import dev.matte.runtime.change.LocalBus;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.TestBinding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code subscriptions/listen}; items of the protocol checklist in the names. */
class SubscriptionsTest {

  private static final String TAG = "\"io.modelcontextprotocol/subscriptionId\":";
  private static final String LISTEN = "subscriptions/listen";

  private final McpHost host = changing(Kind.values());
  private final JudgedPeer peer = new JudgedPeer(host);

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"7\"", "123456789012345678901234567890", "\"a\\u0062\""})
  void listen_acknowledgesFirstAndTagsWithItsId_SUB1_SUB2_SUB4(String id) {
    peer.request(id, LISTEN, "\"notifications\":{\"toolsListChanged\":true}");

    assertThat(peer.line())
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\","
                + "\"params\":{\"notifications\":{\"toolsListChanged\":true},\"_meta\":{"
                + TAG
                + id
                + "}}}");
    host.changes().toolsChanged();
    assertThat(peer.line())
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\","
                + "\"params\":{\"_meta\":{"
                + TAG
                + id
                + "}}}");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void listen_forWhatIsNotAnnounced_acknowledgesTheRest_SUB2() {
    JudgedPeer few = new JudgedPeer(changing(Kind.PROMPTS));

    few.request(
        "1",
        LISTEN,
        "\"notifications\":{\"toolsListChanged\":true,\"promptsListChanged\":true,"
            + "\"resourceSubscriptions\":[\"test://note\"],\"newsChanged\":true}");
    assertThat(few.line()).contains("\"notifications\":{\"promptsListChanged\":true},");
    few.request("2", LISTEN, "\"notifications\":{}");
    assertThat(few.line()).contains("\"notifications\":{},");
    assertThat(few.finish()).isEmpty();
  }

  @Test
  void listen_hearsOnlyWhatItAskedFor_SUB3() {
    peer.request(
        "1",
        LISTEN,
        "\"notifications\":{\"toolsListChanged\":false,\"promptsListChanged\":true,"
            + "\"resourceSubscriptions\":[\"test://note\"]}");
    peer.line();

    host.changes().toolsChanged();
    host.changes().resourcesChanged();
    host.changes().resourceUpdated("test://other");
    host.changes().resourceUpdated("test://note");
    host.changes().promptsChanged();

    assertThat(peer.line()).contains("resources/updated", "\"uri\":\"test://note\"", TAG + 1);
    assertThat(peer.line()).contains("prompts/list_changed", TAG + 1);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void several_areToldApartAndEndedOneByOne_SUB6_STD8() {
    peer.request("1", LISTEN, "\"notifications\":{\"toolsListChanged\":true}").line();
    peer.request("2", LISTEN, "\"notifications\":{\"toolsListChanged\":true}").line();

    host.changes().toolsChanged();
    assertThat(List.of(peer.line(), peer.line()))
        .anyMatch(line -> line.contains(TAG + 1))
        .anyMatch(line -> line.contains(TAG + 2));
    peer.cancel("1").cancel("\"2\"").cancel("77").sync();
    host.changes().toolsChanged();

    assertThat(peer.line()).contains("tools/list_changed", TAG + 2);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void id_ofAnOpenSubscription_isInUseUntilItEnds_JR6() {
    peer.request("1", LISTEN, "\"notifications\":{\"toolsListChanged\":true}").line();

    assertThat(peer.request("1", "tools/list", "").line()).contains("-32600", "\"id\":1");
    peer.cancel("1");
    assertThat(peer.request("1", "prompts/list", "").line()).contains("\"prompts\":[");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void connection_withoutInitialize_hearsNothingUntagged_ERA9() {
    peer.request("1", LISTEN, "\"notifications\":{\"toolsListChanged\":true}").line();
    peer.initialized().sync();

    host.changes().toolsChanged();

    assertThat(peer.line()).contains(TAG + 1);
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"a\":1|expected an object",
        "\"notifications\":3|expected an object",
        "\"notifications\":{\"toolsListChanged\":1}|toolsListChanged: expected true or false",
        "\"notifications\":{\"resourceSubscriptions\":\"a\"}|resourceSubscriptions: expected a list",
        "\"notifications\":{\"resourceSubscriptions\":[1]}|resourceSubscriptions: expected a list",
        "\"notifications\":{\"taskIds\":[1]}|taskIds: expected a list",
      })
  void listen_malformed_isRefused(String params, String reason) {
    assertThat(peer.request("1", LISTEN, params).line()).contains("\"id\":1", "-32602", reason);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void listen_forTasksWithoutTheExtension_isRefused_SUB9() {
    assertThat(peer.request("1", LISTEN, "\"notifications\":{\"taskIds\":[\"t\"]}").line())
        .contains(
            "-32021",
            "{\"requiredCapabilities\":{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}}");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void listen_inAnOlderRevision_isUnknown() {
    peer.greet("2025-11-25");

    assertThat(peer.legacy("1", LISTEN, "\"notifications\":{}").line()).contains("-32601");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void server_endingThem_cancelsAndAnswersOnASharedWay_SUB7() {
    peer.request("\"s\"", LISTEN, "\"notifications\":{\"toolsListChanged\":true}").line();

    host.endSubscriptions();

    assertThat(peer.line())
        .contains("notifications/cancelled", "\"requestId\":\"s\"", TAG + "\"s\"");
    assertThat(peer.line())
        .startsWith("{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"result\":{\"resultType\":\"complete\",")
        .contains(TAG + "\"s\"", "serverInfo");
    host.changes().toolsChanged();
    host.endSubscriptions();
    assertThat(peer.request("\"s\"", LISTEN, "\"notifications\":{}").line()).contains(TAG);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void listen_overTheLimits_isRefusedClearly_SUB8() {
    for (int i = 0; i < 100; i++) {
      peer.request(Integer.toString(i), LISTEN, "\"notifications\":{}").line();
    }
    assertThat(peer.request("200", LISTEN, "\"notifications\":{}").line())
        .contains("-32603", "100 subscriptions of this client");
    assertThat(peer.finish()).isEmpty();

    JudgedPeer second =
        new JudgedPeer(McpHost.builder("test", "1").changing(Kind.TOOLS).maxListeners(1).build());
    second.request("1", LISTEN, "\"notifications\":{}").line();
    assertThat(second.request("2", LISTEN, "\"notifications\":{}").line())
        .contains("-32603", "as many subscriptions are open");
    second.cancel("1");
    assertThat(second.request("3", LISTEN, "\"notifications\":{}").line()).contains(TAG + 3);
    assertThat(second.finish()).isEmpty();
  }

  @Test
  void bus_ofTwoHosts_tellsClientsOfBoth_SUB10() {
    ChangeBus bus = new LocalBus();
    McpHost one = McpHost.builder("one", "1").changing(Kind.TOOLS).changeBus(bus).build();
    McpHost other = McpHost.builder("other", "1").changing(Kind.TOOLS).changeBus(bus).build();
    JudgedPeer far = new JudgedPeer(other);
    far.request("1", LISTEN, "\"notifications\":{\"toolsListChanged\":true}").line();

    one.changes().toolsChanged();

    assertThat(far.line()).contains("tools/list_changed", TAG + 1);
    assertThat(far.finish()).isEmpty();
  }

  @Test
  void inProcess_listensOnAWayOfItsOwnAndIsCancelled() {
    List<String> heard = new ArrayList<>();
    try (InProcess client = Judged.connect(host).onNotification(heard::add)) {
      listen(client);
      host.changes().toolsChanged();
      client.request(
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
              + "\"params\":{\"requestId\":1}}");
      host.changes().toolsChanged();
    }

    assertThat(heard).as("and nothing once it was cancelled").hasSize(2);
    assertThat(heard.get(0)).contains("acknowledged", TAG + 1);
    assertThat(heard.get(1)).contains("tools/list_changed", TAG + 1);
  }

  @Test
  void inProcess_endedByTheServer_getsTheAnswerAlone_SUB7() {
    List<String> heard = new ArrayList<>();
    try (InProcess client = Judged.connect(host).onNotification(heard::add)) {
      listen(client);
      host.endSubscriptions();
    }

    assertThat(heard).hasSize(2);
    assertThat(heard.get(1)).contains("\"id\":1", "\"result\":{\"resultType\"", TAG + 1);
  }

  private static void listen(InProcess client) {
    assertThat(
            client.request(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":{"
                    + "\"notifications\":{\"toolsListChanged\":true},\"_meta\":{"
                    + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                    + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}"))
        .isEmpty();
  }

  private static McpHost changing(Kind... kinds) {
    // What is told is told by the thread that tells: no test has to wait for nothing.
    return McpHost.builder("test", "1")
        .add(new TestBinding())
        .changing(kinds)
        .executor(Runnable::run)
        .build();
  }
}
