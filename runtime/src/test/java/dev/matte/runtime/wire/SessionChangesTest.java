package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Change.Kind;
import dev.matte.runtime.fixture.TestBinding;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What clients of the older revisions hear of changes; items of the protocol checklist in names.
 */
class SessionChangesTest {

  private static final String LIST_CHANGED =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/%s/list_changed\",\"params\":{}}";

  private final TestBinding binding = new TestBinding();

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
  void host_changingNothing_advertisesNothing_TOOL1_RES1(String revision) {
    JudgedPeer peer = new JudgedPeer(McpHost.builder("test", "1").add(binding).build());

    assertThat(peer.greet(revision))
        .contains("\"tools\":{}", "\"resources\":{}", "\"prompts\":{}")
        .doesNotContain("listChanged", "subscribe");
    assertThat(peer.legacy("1", "resources/subscribe", "\"uri\":\"test://note\"").line())
        .contains("-32601");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
  void host_changingEverything_saysSoAndTellsSessions_TOOL1_TOOL13_RES7(String revision) {
    McpHost host = changing(Kind.values());
    JudgedPeer peer = new JudgedPeer(host);

    assertThat(peer.greet(revision))
        .contains(
            "\"tools\":{\"listChanged\":true}",
            "\"resources\":{\"subscribe\":true,\"listChanged\":true}",
            "\"prompts\":{\"listChanged\":true}");
    peer.initialized().sync();
    host.changes().toolsChanged();
    host.changes().promptsChanged();
    host.changes().resourcesChanged();

    assertThat(peer.line()).isEqualTo(LIST_CHANGED.formatted("tools"));
    assertThat(peer.line()).isEqualTo(LIST_CHANGED.formatted("prompts"));
    assertThat(peer.line()).isEqualTo(LIST_CHANGED.formatted("resources"));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void session_notYetInitialized_hearsNothing_LIFE5() {
    McpHost host = changing(Kind.TOOLS);
    JudgedPeer peer = new JudgedPeer(host);

    peer.greet("2025-11-25");
    host.changes().toolsChanged();
    peer.initialized().sync();

    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void resource_subscribedAndUnsubscribed_isToldInBetween_RES7() {
    McpHost host = changing(Kind.CONTENTS);
    JudgedPeer peer = new JudgedPeer(host);
    peer.greet("2025-06-18");
    peer.initialized().sync();

    host.changes().resourceUpdated("test://note");
    assertThat(peer.legacy("1", "resources/subscribe", "\"uri\":\"test://note\"").line())
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    host.changes().resourceUpdated("test://other");
    host.changes().resourceUpdated("test://note");
    assertThat(peer.line())
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
                + "\"params\":{\"uri\":\"test://note\"}}");
    assertThat(peer.legacy("2", "resources/unsubscribe", "\"uri\":\"test://note\"").line())
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}");
    host.changes().resourceUpdated("test://note");

    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void subscribe_withoutUri_isRefused() {
    JudgedPeer peer = new JudgedPeer(changing(Kind.CONTENTS));
    peer.greet("2025-11-25");

    assertThat(peer.legacy("1", "resources/subscribe", "\"uri\":3").line())
        .contains("-32602", "params.uri");
    assertThat(peer.request("2", "resources/subscribe", "\"uri\":\"a:b\"").line())
        .contains("-32601");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void subscribe_overTheLimit_isRefusedClearly() {
    JudgedPeer peer = new JudgedPeer(changing(Kind.CONTENTS));
    peer.greet("2025-11-25");
    for (int i = 0; i < 1_000; i++) {
      peer.legacy("1", "resources/subscribe", "\"uri\":\"test://" + i + "\"").line();
    }

    assertThat(peer.legacy("2", "resources/subscribe", "\"uri\":\"test://more\"").line())
        .contains("-32603", "1000 resources");
    assertThat(peer.legacy("3", "resources/subscribe", "\"uri\":\"test://7\"").line())
        .contains("\"result\":{}");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void tool_tellingOfAChange_reachesItsOwnClientToo() {
    JudgedPeer peer = new JudgedPeer(changing(Kind.TOOLS));
    peer.greet("2025-11-25");
    peer.initialized().legacy("1", "tools/call", "\"name\":\"leak\"").line();

    CallContext context = Objects.requireNonNull(binding.leaked());
    context.changes().toolsChanged();

    assertThat(peer.line()).isEqualTo(LIST_CHANGED.formatted("tools"));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void change_thatTheHostDoesNotAnnounce_isAProgrammersMistake() {
    McpHost host = changing(Kind.TOOLS);

    assertThatIllegalStateException()
        .isThrownBy(() -> host.changes().promptsChanged())
        .withMessageContaining("changing(PROMPTS)");
  }

  @Test
  void host_changingTools_servesAnEmptyList_DISC4() {
    McpHost host = McpHost.builder("test", "1").changing(Kind.TOOLS).build();
    JudgedPeer peer = new JudgedPeer(host);

    assertThat(peer.request("1", "server/discover", "").line())
        .contains("\"tools\":{\"listChanged\":true}");
    assertThat(peer.request("2", "tools/list", "").line()).contains("\"tools\":[]");
    assertThat(peer.request("3", "prompts/list", "").line()).contains("-32601");
    assertThat(peer.finish()).isEmpty();
  }

  private McpHost changing(Kind... kinds) {
    // What is told is told by the thread that tells: no test has to wait for nothing.
    return McpHost.builder("test", "1")
        .add(binding)
        .changing(kinds)
        .executor(Runnable::run)
        .build();
  }
}
