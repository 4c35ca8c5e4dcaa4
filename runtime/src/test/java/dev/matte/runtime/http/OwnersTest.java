package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept for a caller is nobody else's; items of the protocol checklist in the names. */
class OwnersTest {

  private static final Pattern TASK = Pattern.compile("\"taskId\":\"([\\w-]{22})\"");
  private static final Pattern STATE = Pattern.compile("\"requestState\":\"[^\"]+\"");

  private final TestGate gate =
      new TestGate(
          HttpOptions.builder().authenticator(new Believing()).build(),
          McpHost.builder("test", "1")
              .add(
                  new ToolsBinding()
                      .addTask("works", true, call -> "worked")
                      .add(
                          "asks",
                          call -> {
                            call.state("of " + call.caller());
                            call.ask("where", Roots.list());
                            return call.state().orElse("");
                          }))
              .build());

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void task_ofAnotherCaller_isUnknown_TASK4() {
    Matcher id = TASK.matcher(send("ada", "tools/call", "works", "\"name\":\"works\"").body());
    assertThat(id.find()).isTrue();
    String task = id.group(1);

    for (String method : new String[] {"tasks/get", "tasks/cancel"}) {
      assertThat(send("eve", method, task, id.group()).body()).contains("-32602", "no such task");
    }
    RecordedExchange listening =
        begin(
            "eve",
            "subscriptions/listen",
            null,
            "\"notifications\":{\"taskIds\":[\"" + task + "\"]}");
    assertThat(listening.awaitBody("acknowledged").body()).doesNotContain(task);
    listening.leave();
    assertThat(send("ada", "tasks/get", task, id.group()).body()).contains("\"status\":");
  }

  @Test
  void state_ofAnotherCaller_isRefused_MRTR9() {
    Matcher state = STATE.matcher(send("ada", "tools/call", "asks", "\"name\":\"asks\"").body());
    assertThat(state.find()).isTrue();
    String retry =
        "\"name\":\"asks\",\"inputResponses\":{\"where\":{\"roots\":[]}}," + state.group();

    assertThat(send("eve", "tools/call", "asks", retry).body())
        .contains("-32602", "params.requestState");
    assertThat(send("ada", "tools/call", "asks", retry).body()).contains("of ada");
  }

  private RecordedExchange send(String who, String method, String name, String params) {
    return begin(who, method, name, params).awaitEnd();
  }

  private RecordedExchange begin(String who, String method, @Nullable String name, String params) {
    TestRequest request = TestGate.modern(method, name, params).header("Authorization", who);
    String able =
        "Capabilities\":{\"roots\":{},\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}";
    return gate.send(request.body(request.bodyText().replace("Capabilities\":{}", able)));
  }

  /** Takes everybody for who they say they are. */
  private static final class Believing implements Authenticator {
    @Override
    public Caller authenticate(Credentials credentials) {
      return Caller.of(String.valueOf(credentials.header(Credentials.AUTHORIZATION)));
    }

    @Override
    public Caller known(Credentials credentials) {
      return authenticate(credentials);
    }
  }
}
