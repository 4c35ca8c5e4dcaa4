package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.Change.Kind;
import dev.matte.runtime.binding.ChangingBinding;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.tool.ToolDefinition;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One binding after another in the place of one. */
class ChangingBindingTest {

  /** Serves what a test says. */
  private static final class Turntable implements ChangingBinding {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private volatile ServerBinding now;

    Turntable(ServerBinding first) {
      now = first;
    }

    void turn(ServerBinding next, Kind... kinds) {
      now = next;
      for (Kind kind : kinds) {
        listeners.forEach(listener -> listener.accept(Change.of(kind)));
      }
    }

    @Override
    public Set<Kind> changing() {
      return Set.of(Kind.TOOLS, Kind.PROMPTS, Kind.RESOURCES);
    }

    @Override
    public ServerBinding now() {
      return now;
    }

    @Override
    public void listen(Consumer<Change> listener) {
      listeners.add(listener);
    }
  }

  private final Turntable turntable = new Turntable(new ToolsBinding());
  private final McpHost host =
      McpHost.builder("test", "1").add(turntable).add(saying("fixed", "same")).build();
  private final JudgedPeer peer = new JudgedPeer(host);

  @Test
  void change_ofEveryList_isServedAndTold() {
    peer.request(
            "1",
            "subscriptions/listen",
            "\"notifications\":{\"toolsListChanged\":true,\"promptsListChanged\":true,"
                + "\"resourcesListChanged\":true}")
        .line();
    assertThat(call("2", "late")).contains("-32602");

    turntable.turn(saying("late", "hello"), Kind.TOOLS, Kind.PROMPTS, Kind.RESOURCES);

    List<String> told = List.of(peer.line(), peer.line(), peer.line());
    assertThat(told).anyMatch(line -> line.contains("tools/list_changed"));
    assertThat(told).anyMatch(line -> line.contains("prompts/list_changed"));
    assertThat(told).anyMatch(line -> line.contains("resources/list_changed"));
    assertThat(call("3", "late")).contains("hello");
    assertThat(peer.request("4", "prompts/get", "\"name\":\"late\"").line()).contains("hello");
    assertThat(peer.request("5", "resources/read", "\"uri\":\"test://late\"").line())
        .contains("hello");
    assertThat(peer.request("6", "tools/list", "").line())
        .containsSubsequence("\"fixed\"", "\"late\"");
    turntable.turn(new ToolsBinding());
    peer.finish();
  }

  @Test
  void change_toANameThatIsTaken_isNotServed() {
    turntable.turn(saying("fixed", "mine"), Kind.TOOLS);

    assertThat(call("1", "fixed")).contains("same");
    turntable.turn(saying("other", "mine"), Kind.TOOLS);
    assertThat(call("2", "other")).contains("mine");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void call_inFlight_keepsTheBindingItBeganWith() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    turntable.turn(
        new ToolsBinding()
            .add(
                "slow",
                call -> {
                  begun.countDown();
                  changed.await();
                  return "old";
                }),
        Kind.TOOLS);
    peer.request("1", "tools/call", "\"name\":\"slow\"");
    begun.await();

    turntable.turn(saying("slow", "new"), Kind.TOOLS);
    changed.countDown();

    assertThat(peer.line()).contains("old");
    assertThat(call("2", "slow")).contains("new");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void tools_addedAtRunTime_standBesideIt() {
    host.tools()
        .add(
            ToolDefinition.of("added", "Says.", "{\"type\":\"object\"}"),
            call -> CallToolResult.text("added"));
    turntable.turn(saying("late", "hello"), Kind.TOOLS);

    assertThat(call("1", "added")).contains("added");
    assertThat(call("2", "late")).contains("hello");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void session_ofAnOlderRevision_isToldOfListsThatMayCome() {
    assertThat(peer.greet("2025-06-18"))
        .contains(
            "\"tools\":{\"listChanged\":true}",
            "\"resources\":{\"listChanged\":true}",
            "\"prompts\":{\"listChanged\":true}");
    peer.initialized().sync();

    turntable.turn(saying("late", "hello"), Kind.PROMPTS);

    assertThat(peer.line()).contains("prompts/list_changed");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void nameTakenFromTheStart_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                McpHost.builder("test", "1")
                    .add(saying("same", "a"))
                    .add(new Turntable(saying("same", "b")))
                    .build())
        .withMessageContaining("\"same\"");
  }

  private static ToolsBinding saying(String name, String text) {
    return new ToolsBinding().add(name, call -> text);
  }

  private String call(String id, String tool) {
    return peer.request(id, "tools/call", "\"name\":\"%s\"".formatted(tool)).line();
  }
}
