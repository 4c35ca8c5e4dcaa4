package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ClientSession;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.task.TaskSettings;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions to clients of the older revisions over HTTP: the items LHTTP-9 to LHTTP-12. */
class QuestionsTest {

  private static final String FOLDERS =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"roots\":[{\"uri\":\"file:///home/ada\"}]}}";
  private static final Pattern TASK = Pattern.compile("\"taskId\":\"([\\w-]{22})\"");

  private final TestGate gate =
      new TestGate(
          HttpOptions.builder().build(),
          McpHost.builder("test", "1")
              .tasks(TaskSettings.DEFAULT.withExperimentalTasks())
              .add(
                  new ToolsBinding()
                      .add("where", QuestionsTest::folders)
                      .add("can", call -> String.valueOf(call.canAsk(Roots.list())))
                      .add(
                          "session",
                          call ->
                              call.clientSession()
                                  .map(ClientSession::roots)
                                  .orElseThrow()
                                  .toString())
                      .addTask("task", false, QuestionsTest::folders))
              .build());

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void question_travelsOnTheStreamOfItsCall_LHTTP9() {
    TestSession session = TestSession.open(gate, "2025-06-18");
    RecordedExchange listening = session.listen();
    RecordedExchange call = session.call(7, "where", "").awaitBody("roots/list");

    assertThat(session.post(FOLDERS).status()).isEqualTo(202);

    assertThat(call.awaitEnd().messages()).hasSize(2);
    assertThat(call.messages().get(1)).contains("\"id\":7", "file:///home/ada");
    assertThat(listening.messages()).isEmpty();
    assertThat(say(session, "can", "application/json, text/event-stream")).contains("true");
  }

  @Test
  void question_toAClientThatTakesNoStream_failsAtOnceInWords() {
    TestSession session = TestSession.open(gate, "2025-11-25");

    assertThat(say(session, "where", "application/json"))
        .contains("\"isError\":true", "expected the header Accept to name text/event-stream");
    assertThat(say(session, "can", "application/json")).contains("false");
  }

  @Test
  void questionBesideCalls_needsAStreamByGet_LHTTP10() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    assertThat(session.call(7, "session", "").awaitEnd().body())
        .contains("\"isError\":true", "expected it to have opened a stream by GET");

    RecordedExchange listening = session.listen();
    RecordedExchange call = session.call(8, "session", "");
    listening.awaitBody("roots/list");
    session.post(FOLDERS);

    assertThat(call.awaitEnd().messages()).hasSize(1);
    assertThat(call.body()).contains("file:///home/ada");
  }

  @Test
  void questionOfATask_whoseResultIsWantedWithoutAStream_failsAtOnce() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    Matcher created = TASK.matcher(session.call(7, "task", "\"task\":{}").awaitEnd().body());
    assertThat(created.find()).isTrue();
    TestRequest result =
        TestRequest.post(
            "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"tasks/result\",\"params\":{"
                + created.group()
                + "}}");

    assertThat(gate.send(session.with(result).with("Accept", "application/json")).awaitEnd().body())
        .contains("\"isError\":true", "text/event-stream");
  }

  @Test
  void statusOfATask_goesToTheStreamByGet_LHTTP10() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange listening = session.listen();
    RecordedExchange created = session.call(7, "task", "\"task\":{}").awaitEnd();

    listening.awaitBody("notifications/tasks/status").awaitBody("input_required");
    assertThat(created.messages()).hasSize(1);
  }

  @Test
  void question_thatNobodyAnswersInTime_isTakenBackOnItsStream_LIFE9() {
    McpHost hasty =
        McpHost.builder("test", "1")
            .asks(AskSettings.DEFAULT.withTimeout(Duration.ofMillis(30)))
            .add(new ToolsBinding().add("where", QuestionsTest::folders))
            .build();
    TestGate other = new TestGate(HttpOptions.builder().build(), hasty);
    RecordedExchange call = TestSession.open(other, "2025-11-25").call(7, "where", "").awaitEnd();

    assertThat(call.messages()).hasSize(3);
    assertThat(call.messages().get(0)).contains("\"id\":1,\"method\":\"roots/list\"");
    assertThat(call.messages().get(1)).contains("notifications/cancelled", "\"requestId\":1");
    assertThat(call.messages().get(2)).contains("\"id\":7", "did not answer in time");
    other.close();
  }

  private String say(TestSession session, String tool, String accept) {
    TestRequest request = session.with(TestRequest.post(TestSession.toolCall(9, tool, "")));
    return gate.send(request.with("Accept", accept)).awaitEnd().body();
  }

  private static String folders(CallContext call) {
    return call.ask("where", Roots.list()).toString();
  }
}
