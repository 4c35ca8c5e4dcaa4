package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.task.TaskSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tasks extension of 2026-07-28; items of the protocol checklist in the names. */
class TasksTest {

  private static final String ABLE =
      "{\"elicitation\":{},\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}";
  private static final String FORM =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}";
  private static final Pattern ID = Pattern.compile("\"taskId\":\"([\\w-]{22})\"");
  private static final String HEAD =
      "\"createdAt\":\"2026-11-22T10:00:00Z\",\"lastUpdatedAt\":\"2026-11-22T10:00:00Z\","
          + "\"ttlMs\":60000,\"pollIntervalMs\":1000";

  private final HandClock clock = new HandClock();
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final CountDownLatch cancelAction = new CountDownLatch(1);
  private final JudgedPeer peer =
      new JudgedPeer(
          McpHost.builder("test", "1")
              .add(tools())
              .tasks(
                  TaskSettings.DEFAULT.withClock(clock).withTtl(Duration.ofMinutes(1)).withMost(3))
              .build());
  private int ids;

  private ToolsBinding tools() {
    return new ToolsBinding()
        .add("plain", call -> "done")
        .add("undeclared", call -> String.valueOf(call.startTask()))
        .addTask("always", true, call -> "done")
        .addTask("maybe", false, call -> call.startTask() ? "as a task" : "at once")
        .addTask(
            "fails",
            true,
            call -> {
              throw new ToolException("no luck");
            })
        .addTask(
            "breaks",
            true,
            call -> {
              throw new RpcErrorException(-32603, "broken");
            })
        .addTask("waits", true, this::await)
        .addTask("asks", true, call -> name(call, "name"))
        .addTask("asksTwice", true, TasksTest::two)
        .addTask("asksFirst", false, TasksTest::first)
        .addTask("speaks", false, TasksTest::speak);
  }

  @AfterEach
  void finish() {
    release.countDown();
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void capability_isAnExtension_DISC3() {
    assertThat(ask("server/discover", ""))
        .contains("\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}")
        .doesNotContain("\"tasks\":{\"list\"");
  }

  @Test
  void call_thatMustBeATask_isAnsweredWithIt_TASK3() {
    String created = call("waits");

    assertThat(created.replace(id(created), "ID"))
        .contains(
            "\"result\":{\"resultType\":\"task\",\"taskId\":\"ID\",\"status\":\"working\"," + HEAD)
        .doesNotContain("requestState", "\"result\":{\"content");
    assertThat(get(created))
        .contains("\"resultType\":\"complete\"", "\"status\":\"working\"", HEAD);
  }

  @Test
  void task_thatReturned_hasTheResult_TASK5_TASK6() {
    assertThat(await(call("always"), "completed"))
        .contains(
            "\"result\":{\"resultType\":\"complete\",\"content\":[{\"type\":\"text\",\"text\":\"done\"}]")
        .doesNotContain("related-task");
  }

  @Test
  void task_whoseToolFailed_isCompleted_TASK5() {
    assertThat(await(call("fails"), "completed")).contains("no luck", "\"isError\":true");
  }

  @Test
  void task_withAnErrorOfTheProtocol_hasFailed_TASK5() {
    assertThat(await(call("breaks"), "failed"))
        .contains("\"error\":{\"code\":-32603,\"message\":\"broken\"}")
        .doesNotContain("\"result\":{\"content");
  }

  @Test
  void client_withoutTheExtension_isRefusedOrServedAtOnce_TASK1_TASK2_TASK9() {
    String missing =
        "\"code\":-32021,\"message\":\"Client capability required\",\"data\":{"
            + "\"requiredCapabilities\":{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}}";

    assertThat(unable("tools/call", "\"name\":\"always\"")).contains(missing);
    assertThat(unable("tools/call", "\"name\":\"maybe\"")).contains("\"text\":\"at once\"");
    assertThat(unable("tasks/get", "\"taskId\":\"x\"")).contains(missing);
    assertThat(unable("tasks/update", "\"taskId\":\"x\",\"inputResponses\":{}")).contains(missing);
    assertThat(unable("tasks/cancel", "\"taskId\":\"x\"")).contains(missing);
  }

  @Test
  void methodsOfOlderTasks_areUnknown_TASK10() {
    assertThat(ask("tasks/result", "\"taskId\":\"x\"")).contains("\"code\":-32601");
    assertThat(ask("tasks/list", "")).contains("\"code\":-32601");
    assertThat(ask("tools/call", "\"name\":\"plain\",\"task\":{\"ttl\":1000}"))
        .contains("\"text\":\"done\"");
  }

  @Test
  void unknownTask_isAnError_TASK9() {
    for (String method : new String[] {"tasks/get", "tasks/cancel", "tasks/update"}) {
      assertThat(ask(method, "\"taskId\":\"x\",\"inputResponses\":{}")).contains("\"code\":-32602");
      assertThat(ask(method, "")).contains("\"code\":-32602");
    }
  }

  @Test
  void tool_mayDecideForATask_TASK1() {
    assertThat(await(call("maybe"), "completed")).contains("\"text\":\"as a task\"");
  }

  @Test
  void tool_thatDoesNotSaySo_mayNotBeATask() {
    assertThat(call("undeclared")).contains("\"isError\":true").doesNotContain("taskId");
  }

  @Test
  void cancel_interruptsAndIsAcknowledgedAgain_TASK7_TASK8() throws InterruptedException {
    String created = call("waits");

    String acknowledged = ask("tasks/cancel", "\"taskId\":\"" + id(created) + "\"");
    assertThat(acknowledged)
        .contains("\"resultType\":\"complete\"")
        .doesNotContain("taskId", "status");
    assertThat(get(created)).contains("\"status\":\"cancelled\"");
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(cancelAction.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ask("tasks/cancel", "\"taskId\":\"" + id(created) + "\""))
        .contains("\"resultType\":\"complete\"");
    assertThat(get(created))
        .contains("\"status\":\"cancelled\"")
        .doesNotContain("\"result\":{\"content");
  }

  @Test
  void cancelledRequest_doesNotReachTheTask_TASK10() {
    String created = call("waits");

    peer.cancel(String.valueOf(ids)).sync();

    assertThat(get(created)).contains("\"status\":\"working\"");
  }

  @Test
  void question_showsInTheTaskUntilAnswered_TASK6_TASK7() {
    String created = call("asks");

    String asking = await(created, "input_required");
    assertThat(asking)
        .contains(
            "\"inputRequests\":{\"name\":{\"method\":\"elicitation/create\",\"params\":{"
                + "\"mode\":\"form\",\"message\":\"Name?\",\"requestedSchema\":"
                + FORM
                + "}}}");
    update(
        created,
        "{\"other\":{\"ignored\":true},\"name\":{\"action\":\"accept\",\"content\":{\"name\":7}}}");
    assertThat(get(created)).contains("\"status\":\"input_required\"");
    String acknowledged =
        update(created, "{\"name\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}");
    assertThat(acknowledged)
        .contains("\"resultType\":\"complete\"")
        .doesNotContain("taskId", "status");
    assertThat(await(created, "completed")).contains("\"text\":\"Ada\"");
    assertThat(update(created, "{\"name\":{}}")).contains("\"resultType\":\"complete\"");
    assertThat(ask("tasks/update", "\"taskId\":\"" + id(created) + "\",\"inputResponses\":3"))
        .contains("\"code\":-32602");
  }

  @Test
  void questions_areAnsweredOneByOne_TASK7_TASK8() {
    String created = call("asksTwice");

    assertThat(await(created, "input_required")).contains("\"one\":{", "\"two\":{");
    update(created, "{\"one\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}");
    assertThat(get(created))
        .contains("\"status\":\"input_required\"", "\"two\":{")
        .doesNotContain("\"one\":{");
    update(created, "{\"two\":{\"action\":\"decline\"}}");
    assertThat(await(created, "completed")).contains("\"text\":\"Ada and nobody\"");
  }

  @Test
  void question_ofACancelledTask_isTakenBack_TASK8() {
    String created = call("asks");
    await(created, "input_required");

    ask("tasks/cancel", "\"taskId\":\"" + id(created) + "\"");

    assertThat(get(created)).contains("\"status\":\"cancelled\"").doesNotContain("inputRequests");
  }

  @Test
  void rounds_comeBeforeTheTask_TASK11() {
    String first = call("asksFirst");
    assertThat(first)
        .contains("\"resultType\":\"input_required\"", "\"user_name\":{")
        .doesNotContain("taskId");

    String second =
        ask(
            "tools/call",
            "\"name\":\"asksFirst\",\"inputResponses\":{\"user_name\":{\"action\":\"accept\","
                + "\"content\":{\"name\":\"Ada\"}}}");
    assertThat(second)
        .contains("\"resultType\":\"task\"")
        .doesNotContain("requestState", "inputRequests");
    assertThat(await(second, "completed")).contains("\"text\":\"Ada\"");
  }

  @Test
  void task_hasNoProgressAndNoMessages_TASK10_PRG4() {
    String created =
        peer.send(
                "{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"method\":\"tools/call\",\"params\":{\"name\":\"speaks\","
                    + "\"_meta\":{\"progressToken\":1,\"io.modelcontextprotocol/logLevel\":\"debug\","
                    + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                    + "\"io.modelcontextprotocol/clientCapabilities\":"
                    + ABLE
                    + "}}}")
            .line();

    assertThat(created).contains("\"method\":\"notifications/progress\"", "\"progress\":1");
    created = peer.line();
    assertThat(created).contains("\"resultType\":\"task\"");
    assertThat(await(created, "completed")).contains("\"statusMessage\":\"half\"", "speaks");
  }

  @Test
  void task_isKeptForItsTimeAndNotLonger_TASK14() {
    String created = call("always");
    await(created, "completed");

    clock.advance(Duration.ofMillis(59_999));
    assertThat(get(created)).contains("\"status\":\"completed\"");
    clock.advance(Duration.ofMillis(1));
    assertThat(get(created)).contains("\"code\":-32602");
  }

  @Test
  void taskThatStillWorks_endsWithItsTime_TASK14() throws InterruptedException {
    String created = call("waits");

    clock.advance(Duration.ofMinutes(1));

    assertThat(get(created)).contains("\"code\":-32602");
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void moreTasksThanAreKept_areRefused_TASK14() {
    String first = call("always");
    call("always");
    call("always");

    assertThat(call("always")).contains("\"code\":-32603", "3 tasks are kept, which is the limit");
    assertThat(await(first, "completed")).contains("done");
    clock.advance(Duration.ofMinutes(1));
    assertThat(call("always")).contains("taskId");
  }

  @Test
  void subscription_hearsWhatBecomesOfATask_TASK12_SUB9() {
    String created = call("waits");
    peer.able(
        ABLE,
        "\"sub\"",
        "subscriptions/listen",
        "\"notifications\":{\"taskIds\":[\"" + id(created) + "\",\"unknown\"]}");
    assertThat(peer.line()).contains("\"notifications\":{\"taskIds\":[\"" + id(created) + "\"]}");

    release.countDown();

    assertThat(peer.line())
        .contains(
            "\"method\":\"notifications/tasks\"",
            "\"status\":\"completed\"",
            "\"text\":\"released\"")
        .contains("\"io.modelcontextprotocol/subscriptionId\":\"sub\"");
    peer.cancel("\"sub\"").sync();
  }

  private String await(CallContext call) throws InterruptedException {
    call.onCancel(cancelAction::countDown);
    try {
      release.await();
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
    return "released";
  }

  private static String name(CallContext call, String key) {
    return call.ask(key, Elicitation.form("Name?", FORM))
        .content()
        .map(content -> content.toString().replaceAll(".*:\"(.*)\".*", "$1"))
        .orElse("nobody");
  }

  private static String two(CallContext call) {
    var one = Elicitation.form("One?", FORM);
    var two = Elicitation.form("Two?", FORM);
    var replies = call.askAll(Map.of("one", one, "two", two));
    return replies.to(one).content().map(content -> "Ada").orElse("nobody")
        + " and "
        + replies.to(two).content().map(content -> "Bob").orElse("nobody");
  }

  private static String first(CallContext call) {
    String name = name(call, "user_name");
    return call.startTask() ? name : "no task";
  }

  private static String speak(CallContext call) {
    call.progress(1);
    call.startTask();
    call.progress(2);
    call.log(LoggingLevel.ERROR, "dropped");
    call.taskStatus("half");
    return call.tool() + call.arguments();
  }

  private String call(String tool) {
    return ask("tools/call", "\"name\":\"" + tool + "\"");
  }

  private String update(String created, String responses) {
    return ask(
        "tasks/update", "\"taskId\":\"" + id(created) + "\",\"inputResponses\":" + responses);
  }

  private String get(String created) {
    return ask("tasks/get", "\"taskId\":\"" + id(created) + "\"");
  }

  private String await(String created, String status) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (true) {
      String got = get(created);
      if (got.contains("\"status\":\"" + status + "\"") || System.nanoTime() > end) {
        assertThat(got).contains("\"status\":\"" + status + "\"");
        return got;
      }
      Thread.onSpinWait();
    }
  }

  private String ask(String method, String params) {
    return peer.able(ABLE, String.valueOf(++ids), method, params).line();
  }

  private String unable(String method, String params) {
    return peer.request(String.valueOf(++ids), method, params).line();
  }

  private static String id(String created) {
    Matcher matcher = ID.matcher(created);
    assertThat(matcher.find()).as(created).isTrue();
    return matcher.group(1);
  }
}
