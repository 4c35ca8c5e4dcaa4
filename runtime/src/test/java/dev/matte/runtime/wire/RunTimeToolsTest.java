package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change.Kind;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.Icon;
import dev.matte.runtime.tool.ToolDefinition;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that come and go; items of the protocol checklist in the names. */
class RunTimeToolsTest {

  private static final String NOTHING = "{\"type\":\"object\",\"additionalProperties\":false}";
  private static final String CITY =
      """
      {
        "type": "object",
        "properties": {"city": {"type": "string", "minLength": 1, "description": "a \\"name\\" "}},
        "required": ["city"],
        "additionalProperties": false
      }
      """;

  private final McpHost host =
      McpHost.builder("test", "1")
          .add(new TestBinding())
          .changing(Kind.TOOLS)
          .executor(Runnable::run)
          .build();
  private final JudgedPeer peer = new JudgedPeer(host);

  @Test
  void tool_addedAndRemoved_isListedCalledAndTold_TOOL5_TOOL13() {
    peer.request("1", "subscriptions/listen", "\"notifications\":{\"toolsListChanged\":true}")
        .line();

    host.tools()
        .add(
            ToolDefinition.of("forecast", "Tells the weather.", CITY),
            call -> CallToolResult.text("in " + call.rawArguments()));
    assertThat(peer.line()).contains("tools/list_changed");
    assertThat(peer.request("2", "tools/list", "").line())
        .containsSubsequence("\"name\":\"fail\"", "\"name\":\"forecast\"", "\"name\":\"hurry\"");
    assertThat(call("3", "forecast", "{\"city\":\"Zug\"}"))
        .contains("\"text\":\"in {\\\"city\\\":\\\"Zug\\\"}\"");
    assertThat(host.tools().names()).containsExactly("forecast");

    assertThat(host.tools().remove("forecast")).isTrue();
    assertThat(host.tools().remove("forecast")).isFalse();
    assertThat(peer.line()).contains("tools/list_changed");
    assertThat(call("4", "forecast", "{\"city\":\"Zug\"}")).contains("-32602", "forecast");
    assertThat(call("5", "add", "{\"a\":1,\"b\":2}")).contains("\"sum\":3");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-05,false,false,false,false",
    "2025-03-26,true,false,false,false",
    "2025-06-18,true,true,false,false",
    "2025-11-25,true,true,true,false",
    "2026-07-28,true,true,true,true",
  })
  void definition_listed_showsWhatTheRevisionKnows_TOOL2(
      String revision, boolean annotations, boolean titles, boolean icons, boolean anyOutput) {
    host.tools()
        .add(
            ToolDefinition.of("whole", "Says everything.", CITY)
                .title("Whole")
                .outputSchema("{\"type\":\"object\"}")
                .icon(Icon.of("https://example.com/i.png"))
                .readOnly(true)
                .destructive(false)
                .idempotent(true)
                .openWorld(false)
                .meta("{\"example.com/a\": 1}"),
            call -> CallToolResult.empty());
    host.tools()
        .add(
            ToolDefinition.of("word", "Says a word.", NOTHING)
                .outputSchema("{\"type\":\"string\"}"),
            call -> CallToolResult.structuredValue(call.writer().value("word")));

    String list =
        revision.equals("2026-07-28")
            ? peer.request("1", "tools/list", "").line()
            : greeted(revision).legacy("1", "tools/list", "").line();

    String whole = list.substring(list.indexOf("{\"name\":\"whole\""));
    assertThat(
            whole.contains(
                "\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,"
                    + "\"idempotentHint\":true,\"openWorldHint\":false}"))
        .isEqualTo(annotations);
    assertThat(whole.contains("\"title\":\"Whole\"")).isEqualTo(titles);
    assertThat(whole.contains("\"outputSchema\":{\"type\":\"object\"}")).isEqualTo(titles);
    assertThat(whole.contains("\"_meta\":{\"example.com/a\":1}")).isEqualTo(titles);
    assertThat(whole.contains("\"icons\":[{\"src\"")).isEqualTo(icons);
    assertThat(whole.contains("\"outputSchema\":{\"type\":\"string\"}")).isEqualTo(anyOutput);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void arguments_thatDoNotFit_areListedAsForGeneratedTools_TOOL8() {
    host.tools().add(ToolDefinition.of("forecast", "Tells.", CITY), call -> CallToolResult.empty());

    assertThat(call("1", "forecast", "{\"citi\":1}"))
        .contains(
            "\"isError\":true",
            "citi: expected \\\"city\\\", found an unknown member; did you mean \\\"city\\\"?"
                + "\\ncity: expected text, found nothing");
    greeted("2025-06-18");
    assertThat(
            peer.legacy("2", "tools/call", "\"name\":\"forecast\",\"arguments\":{\"city\":\"\"}")
                .line())
        .contains("-32602", "city: expected at least 1 character, found 0 characters");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void result_thatDoesNotFitItsSchema_isOurFault_TOOL11() {
    ToolDefinition sum =
        ToolDefinition.of("sum", "Sums.", NOTHING)
            .outputSchema("{\"type\":\"object\",\"required\":[\"sum\"]}");
    host.tools()
        .add(
            sum,
            call ->
                CallToolResult.structured(
                    call.writer().beginObject().name("total").value(1).endObject()));

    assertThat(call("1", "sum", "{}")).contains("\"isError\":true", "internal error");
    host.tools().remove("sum");
    host.tools()
        .add(
            sum,
            call ->
                CallToolResult.structured(
                    call.writer().beginObject().name("sum").value(1).endObject()));
    assertThat(call("2", "sum", "{}")).contains("\"structuredContent\":{\"sum\":1}");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void call_inFlight_keepsItsToolWhenThatIsRemoved() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch removed = new CountDownLatch(1);
    McpHost own = McpHost.builder("test", "1").changing(Kind.TOOLS).build();
    own.tools()
        .add(
            ToolDefinition.of("slow", "Waits.", NOTHING),
            call -> {
              begun.countDown();
              removed.await();
              return CallToolResult.text("still here");
            });
    JudgedPeer other = new JudgedPeer(own);
    other.request("1", "tools/call", "\"name\":\"slow\"");
    begun.await();

    own.tools().remove("slow");
    removed.countDown();

    assertThat(other.line()).contains("still here");
    assertThat(other.request("2", "tools/list", "").line()).contains("\"tools\":[]");
    assertThat(other.finish()).isEmpty();
  }

  @Test
  void call_longerThanTheToolsOwnTime_isInterruptedAndAnswered() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    McpHost own = McpHost.builder("test", "1").changing(Kind.TOOLS).build();
    own.tools()
        .add(
            ToolDefinition.of("slow", "Waits.", NOTHING)
                .title("Slow")
                .timeout(Duration.ofMillis(30))
                .readOnly(true),
            call -> {
              try {
                Thread.currentThread().join();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return CallToolResult.empty();
            });
    own.tools()
        .add(ToolDefinition.of("any", "Does.", NOTHING), call -> CallToolResult.text("in time"));
    JudgedPeer other = new JudgedPeer(own);

    assertThat(other.request("1", "tools/call", "\"name\":\"slow\"").line())
        .contains("\"id\":1", "\"isError\":true", "the time for this call is over");
    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(other.request("2", "tools/call", "\"name\":\"any\"").line()).contains("in time");
    assertThat(other.finish()).isEmpty();
  }

  @Test
  void time_thatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolDefinition.of("a", "Does.", NOTHING).timeout(Duration.ofNanos(9)))
        .withMessageContaining("expected a millisecond or more");
  }

  @Test
  void name_thatIsTaken_isRefusedAndChangesNothing() {
    ToolDefinition add = ToolDefinition.of("add", "Clashes.", NOTHING);
    ToolDefinition own = ToolDefinition.of("own", "Does not.", NOTHING);
    host.tools().add(own, call -> CallToolResult.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> host.tools().add(add, call -> CallToolResult.empty()))
        .withMessageContaining("\"add\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> host.tools().add(own, call -> CallToolResult.empty()))
        .withMessageContaining("own");
    assertThat(host.tools().names()).containsExactly("own");
    assertThat(call("1", "add", "{\"a\":1,\"b\":2}")).contains("\"sum\":3");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "käse", "a/b"})
  void name_thatClientsMayNotTake_isRefused_TOOL3(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolDefinition.of(name, "Does.", NOTHING))
        .withMessageContaining("no tool name");
  }

  @Test
  void definition_withoutWhatAToolNeeds_isRefused_TOOL2_TOOL4() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolDefinition.of("a", " ", NOTHING))
        .withMessageContaining("description");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ToolDefinition.of("a", "Does.", "{}"))
        .withMessageContaining("object");
  }

  @Test
  void host_thatAnnouncesNoChanges_hasNoRunTimeTools() {
    McpHost fixed = McpHost.builder("test", "1").build();

    assertThatIllegalStateException()
        .isThrownBy(fixed::tools)
        .withMessageContaining("changing(TOOLS)");
  }

  private String call(String id, String tool, String arguments) {
    return peer.request(
            id, "tools/call", "\"name\":\"%s\",\"arguments\":%s".formatted(tool, arguments))
        .line();
  }

  /** Without saying that it is initialized, so that it hears of no changes. */
  private JudgedPeer greeted(String revision) {
    peer.greet(revision);
    return peer;
  }
}
