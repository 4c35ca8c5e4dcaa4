package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.task.TaskSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The experimental tasks of 2025-11-25; items of the protocol checklist in the names. */
class ClientTasksTest {

  private static final String FORM =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}";
  private static final Pattern ID = Pattern.compile("\"taskId\":\"([\\w-]{22})\"");

  private final HandClock clock = new HandClock();
  private final CountDownLatch release = new CountDownLatch(1);
  private final TaskSettings settings =
      TaskSettings.DEFAULT.withClock(clock).withTtl(Duration.ofMinutes(1)).withMost(200);
  private final JudgedPeer peer = new JudgedPeer(host(settings.withExperimentalTasks()));
  private int ids;

  private McpHost host(TaskSettings tasks) {
    return McpHost.builder("test", "1").add(tools()).tasks(tasks).build();
  }

  private ToolsBinding tools() {
    return new ToolsBinding()
        .add("plain", call -> "done")
        .addTask("maybe", false, call -> call.startTask() ? "as a task" : "at once")
        .addTask("always", true, call -> "done")
        .addTask(
            "fails",
            false,
            call -> {
              throw new ToolException("no luck");
            })
        .addTask(
            "breaks",
            false,
            call -> {
              throw new RpcErrorException(-32603, "broken");
            })
        .addTask("waits", false, this::await)
        .addTask(
            "despairs",
            false,
            call -> {
              try {
                return call.ask("name", Elicitation.form("Name?", FORM)).action().wire();
              } catch (AskException e) {
                release.await();
                return "in vain";
              }
            })
        .addTask(
            "asks",
            false,
            call ->
                call.ask("name", Elicitation.form("Name?", FORM))
                    .content()
                    .map(String::valueOf)
                    .orElse("nobody"));
  }

  @AfterEach
  void finish() {
    release.countDown();
    peer.finish();
  }

  @Test
  void capability_isDeclaredInOneRevisionAlone_TK25_1() {
    assertThat(peer.greet("2025-11-25"))
        .contains("\"tasks\":{\"list\":{},\"cancel\":{},\"requests\":{\"tools\":{\"call\":{}}}}")
        .doesNotContain("extensions");
    JudgedPeer older = new JudgedPeer(host(settings.withExperimentalTasks()));
    assertThat(older.greet("2025-06-18")).doesNotContain("tasks");
    older.finish();
  }

  @Test
  void host_thatDoesNotSaySo_knowsNoTasks_TK25_1() {
    JudgedPeer plain = new JudgedPeer(host(settings));
    assertThat(plain.greet("2025-11-25")).doesNotContain("\"tasks\"");
    assertThat(plain.legacy("1", "tools/call", "\"name\":\"maybe\",\"task\":{}").line())
        .contains("\"text\":\"at once\"");
    assertThat(plain.legacy("2", "tools/call", "\"name\":\"always\"").line())
        .contains("\"text\":\"done\"");
    assertThat(plain.legacy("3", "tasks/list", "").line()).contains("\"code\":-32601");
    assertThat(plain.finish()).isEmpty();
  }

  @Test
  void toolAndCall_haveToAgree_TK25_1() {
    peer.greet("2025-11-25");

    assertThat(call("plain", ",\"task\":{}")).contains("\"code\":-32601");
    assertThat(call("always", "")).contains("\"code\":-32601");
    assertThat(call("maybe", "")).contains("\"text\":\"at once\"");
    assertThat(call("maybe", ",\"task\":7")).contains("\"code\":-32602");
    assertThat(call("maybe", ",\"task\":{\"ttl\":0}")).contains("\"code\":-32602");
    assertThat(ask("tasks/update", "\"taskId\":\"x\"")).contains("\"code\":-32601");
  }

  @Test
  void created_isInsideTask_TK25_2() {
    peer.greet("2025-11-25");

    String created = call("waits", ",\"task\":{\"ttl\":30000}");

    assertThat(created.replace(id(created), "ID"))
        .contains(
            "\"result\":{\"task\":{\"taskId\":\"ID\",\"status\":\"working\","
                + "\"createdAt\":\"2026-11-22T10:00:00Z\","
                + "\"lastUpdatedAt\":\"2026-11-22T10:00:00Z\",\"ttl\":30000,\"pollInterval\":1000}}");
    assertThat(get(created)).contains("\"result\":{\"taskId\"", "\"status\":\"working\"");
  }

  @Test
  void result_waitsAndIsThatOfTheCall_TK25_3() {
    peer.greet("2025-11-25");
    String created = call("waits", ",\"task\":{}");
    peer.legacy("\"r\"", "tasks/result", "\"taskId\":\"" + id(created) + "\"").sync();

    release.countDown();

    assertThat(peer.line())
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"id\":\"r\",\"result\":{\"_meta\":{"
                + "\"io.modelcontextprotocol/related-task\":{\"taskId\":\""
                + id(created)
                + "\"}},\"content\":[{\"type\":\"text\",\"text\":\"released\"}]}}");
    assertThat(get(created)).contains("\"status\":\"completed\"");
  }

  @Test
  void result_ofAFailure_isTheFailure_TK25_3_TK25_5() {
    peer.greet("2025-11-25");
    String failed = call("fails", ",\"task\":{}");
    String broken = call("breaks", ",\"task\":{}");

    assertThat(result(failed)).contains("\"isError\":true", "no luck");
    assertThat(get(failed)).contains("\"status\":\"failed\"");
    assertThat(result(broken)).contains("\"error\":{\"code\":-32603,\"message\":\"broken\"}");
    assertThat(get(broken)).contains("\"status\":\"failed\"");
  }

  @Test
  void cancelled_isSoBeforeTheAnswer_TK25_4() {
    peer.greet("2025-11-25");
    String created = call("waits", ",\"task\":{}");

    assertThat(ask("tasks/cancel", "\"taskId\":\"" + id(created) + "\""))
        .contains("\"result\":{\"taskId\"", "\"status\":\"cancelled\"");
    assertThat(ask("tasks/cancel", "\"taskId\":\"" + id(created) + "\""))
        .contains("\"code\":-32602", "cancelled");
    assertThat(get(created)).contains("\"status\":\"cancelled\"");
    assertThat(result(created)).contains("\"code\":-32602");
  }

  @Test
  void list_comesInPages_TK25_3_PAG2() {
    peer.greet("2025-11-25");
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      made.add(id(call("always", ",\"task\":{}")));
      clock.advance(Duration.ofMillis(1));
    }

    String first = ask("tasks/list", "");
    Matcher cursor = Pattern.compile("\"nextCursor\":(\"[\\w-]+\")").matcher(first);
    assertThat(cursor.find()).isTrue();
    String second = ask("tasks/list", "\"cursor\":" + cursor.group(1));

    assertThat(first).contains(made.subList(0, 100)).doesNotContain(made.get(100));
    assertThat(second).contains(made.get(100)).doesNotContain(made.get(99), "nextCursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"x\"", "\"MQ\"", "7"})
  void cursor_thatIsNone_isAnError_PAG2(String cursor) {
    peer.greet("2025-11-25");

    assertThat(ask("tasks/list", "\"cursor\":" + cursor)).contains("\"code\":-32602");
  }

  @Test
  void task_ofAnotherSession_isUnknown_TK25_3() {
    McpHost host = host(settings.withExperimentalTasks());
    JudgedPeer one = new JudgedPeer(host);
    JudgedPeer other = new JudgedPeer(host);
    one.greet("2025-11-25");
    other.greet("2025-11-25");
    String created = one.legacy("1", "tools/call", "\"name\":\"always\",\"task\":{}").line();

    String taskId = "\"taskId\":\"" + id(created) + "\"";
    assertThat(other.legacy("1", "tasks/get", taskId).line()).contains("\"code\":-32602");
    assertThat(other.legacy("2", "tasks/list", "").line()).contains("\"tasks\":[]");
    one.finish();
    other.finish();
  }

  @Test
  void question_travelsWithTheRequestForTheResult_TK25_6_TK25_5() {
    peer.greet("2025-11-25", "{\"elicitation\":{\"form\":{}}}");
    String created = call("asks", ",\"task\":{}");
    await(created, "input_required");

    String asked =
        peer.legacy("\"r\"", "tasks/result", "\"taskId\":\"" + id(created) + "\"").line();
    assertThat(asked)
        .contains("\"method\":\"elicitation/create\"")
        .contains(
            "\"_meta\":{\"io.modelcontextprotocol/related-task\":{\"taskId\":\""
                + id(created)
                + "\"}}");
    peer.send(
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}");

    assertThat(peer.line()).contains("\"id\":\"r\"", "Ada");
    assertThat(get(created)).contains("\"status\":\"completed\"");
  }

  @Test
  void status_thatChanges_isToldToTheSession_TK25_5() {
    peer.greet("2025-11-25", "{\"elicitation\":{\"form\":{}}}");
    peer.initialized();
    // Neither waits for the other: what is told may come before what is answered.
    List<String> both = List.of(call("asks", ",\"task\":{}"), peer.line());
    String told = both.get(both.get(0).contains("\"id\"") ? 1 : 0);
    assertThat(told.replace(id(told), "ID"))
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks/status\",\"params\":{"
                + "\"taskId\":\"ID\",\"status\":\"input_required\","
                + "\"createdAt\":\"2026-11-22T10:00:00Z\","
                + "\"lastUpdatedAt\":\"2026-11-22T10:00:00Z\",\"ttl\":60000,\"pollInterval\":1000}}");
    assertThat(List.of(ask("tasks/cancel", "\"taskId\":\"" + id(told) + "\""), peer.line()))
        .allMatch(line -> line.contains("\"status\":\"cancelled\""))
        .anyMatch(line -> line.contains("notifications/tasks/status"));
  }

  @Test
  void status_ofATaskThatAskedInVain_isWorkingAgain() {
    AskSettings soon = AskSettings.DEFAULT.withTimeout(Duration.ofMillis(20));
    JudgedPeer other =
        new JudgedPeer(
            McpHost.builder("test", "1")
                .add(tools())
                .tasks(settings.withExperimentalTasks())
                .asks(soon)
                .build());
    other.greet("2025-11-25", "{\"elicitation\":{\"form\":{}}}");
    String created = other.legacy("1", "tools/call", "\"name\":\"despairs\",\"task\":{}").line();
    String task = "\"taskId\":\"" + id(created) + "\"";
    assertThat(other.legacy("2", "tasks/result", task).line()).contains("elicitation/create");
    assertThat(other.line()).contains("notifications/cancelled");

    String got = other.legacy("3", "tasks/get", task).line();

    assertThat(got).contains("\"status\":\"working\"");
    release.countDown();
    assertThat(other.line()).contains("\"id\":2", "in vain");
    other.finish();
  }

  private String await(CallContext call) throws InterruptedException {
    release.await();
    return "released";
  }

  private String call(String tool, String more) {
    return ask("tools/call", "\"name\":\"" + tool + "\"" + more);
  }

  private String get(String created) {
    return ask("tasks/get", "\"taskId\":\"" + id(created) + "\"");
  }

  private String result(String created) {
    return ask("tasks/result", "\"taskId\":\"" + id(created) + "\"");
  }

  private void await(String created, String status) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    String got = get(created);
    while (!got.contains("\"status\":\"" + status + "\"") && System.nanoTime() < end) {
      Thread.onSpinWait();
      got = get(created);
    }
    assertThat(got).contains("\"status\":\"" + status + "\"");
  }

  private String ask(String method, String params) {
    return peer.legacy(String.valueOf(++ids), method, params).line();
  }

  private static String id(String created) {
    Matcher matcher = ID.matcher(created);
    assertThat(matcher.find()).as(created).isTrue();
    return matcher.group(1);
  }
}
