package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.binding.Asking;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.binding.Sampling;
import dev.matte.runtime.binding.UrlElicitation;
import dev.matte.runtime.binding.UrlElicitationRequiredException;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.ClientCapability;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as answers and retries with theirs, from revision 2026-07-28 on. */
class RetryAskingTest {

  private static final String ALL = "{\"sampling\":{},\"elicitation\":{},\"roots\":{}}";
  private static final String NAME =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}";
  private static final String ADA = "{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}";
  private static final String SAID =
      "{\"role\":\"assistant\",\"content\":{\"type\":\"text\",\"text\":\"Hello\"},\"model\":\"m\"}";

  private final ToolsBinding tools =
      new ToolsBinding()
          .add("name", call -> name(call, "user_name"))
          .add("rounds", call -> name(call, "step1") + name(call, "step2"))
          .add("kept", RetryAskingTest::kept)
          .add("several", RetryAskingTest::several)
          .add("needs", RetryAskingTest::needs)
          .add("long", RetryAskingTest::tooLong)
          .add("page", RetryAskingTest::page);

  @Test
  void firstCall_isAnsweredWithTheQuestion_MRTR2() {
    assertThat(result("name", ""))
        .isEqualTo(
            "{\"resultType\":\"input_required\",\"inputRequests\":{\"user_name\":{\"method\":"
                + "\"elicitation/create\",\"params\":{\"mode\":\"form\",\"message\":\"Name?\","
                + "\"requestedSchema\":"
                + NAME
                + "}}},\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"
                + "{\"name\":\"test\",\"version\":\"1\"}}}");
  }

  @Test
  void retry_withTheAnswer_needsNoState_MRTR8() {
    assertThat(result("name", responses("\"user_name\":" + ADA + ",\"other\":" + ADA)))
        .contains("\"text\":\"Ada\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"wrong_key\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}",
        "\"user_name\":{\"action\":\"accept\",\"content\":{\"name\":12345}}",
        "\"user_name\":{\"action\":\"accept\"}",
        "\"user_name\":{\"action\":\"perhaps\"}",
        "\"user_name\":{}"
      })
  void answerMissingOrUnfit_isAskedForAgain_MRTR6_MRTR7(String responses) {
    assertThat(result("name", responses(responses))).contains("input_required", "\"user_name\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "3", "{\"user_name\":12345}", "{\"user_name\":null}"})
  void responses_ofTheWrongType_areRefused(String responses) {
    assertThat(answer("name", ",\"inputResponses\":" + responses, ALL))
        .contains("\"code\":-32602", "params.inputResponses");
  }

  @Test
  void rounds_carryEarlierAnswersInTheState() {
    String first = result("rounds", "");
    String second = result("rounds", responses("\"step1\":" + ADA));

    assertThat(first).contains("\"step1\"").doesNotContain("requestState");
    assertThat(second).contains("\"step2\"", "requestState").doesNotContain("\"step1\"");
    assertThat(result("rounds", responses("\"step2\":" + ADA) + state(second)))
        .contains("\"text\":\"AdaAda\"");
  }

  @Test
  void severalQuestions_answeredInPart_areAskedForTheRest() {
    String second = result("several", responses("\"user_name\":" + ADA));

    assertThat(second)
        .contains("\"greeting\"", "sampling/createMessage", "\"client_roots\"", "roots/list")
        .doesNotContain("\"user_name\"");
    String rest = "\"greeting\":" + SAID + ",\"client_roots\":{\"roots\":[]}";
    assertThat(result("several", responses(rest) + state(second)))
        .contains("\"text\":\"AdaHello0\"");
  }

  @Test
  void state_differsFromRoundToRound_andIsUnreadable() {
    String one = state(result("kept", ""));
    String two = state(result("kept", one));

    assertThat(one).isNotEqualTo(two).doesNotContain("chosen");
    assertThat(result("kept", responses("\"user_name\":" + ADA) + two)).contains("chosen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-TAMPERED", "A", "=", "."})
  void state_changed_isRefused_MRTR9(String end) {
    String state = state(result("kept", ""));
    String changed = state.substring(0, state.length() - 1) + end + '"';

    assertThat(answer("kept", changed, ALL)).contains("\"code\":-32602", "params.requestState");
  }

  @ParameterizedTest
  @CsvSource({"kept, ',\"arguments\":{\"a\":2}'", "rounds, ',\"arguments\":{\"a\":1}'", "kept, ''"})
  void state_ofAnotherCall_isRefused(String tool, String arguments) {
    String state = state(result("kept", ",\"arguments\":{\"a\":1}"));

    assertThat(answer(tool, arguments + state, ALL)).contains("\"code\":-32602", "another call");
  }

  @Test
  void state_ofTheSameCallInOtherWriting_isTaken() {
    String state = state(result("kept", ",\"arguments\":{\"a\":1,\"b\":\"x\"}"));

    assertThat(result("kept", ",\"arguments\":{ \"b\" : \"\\u0078\" , \"a\" : 1 }" + state))
        .contains("input_required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"\"", "\"v1\"", "\"v1..\"", "\"v2.k.AAAA\"", "\"v1.k.AAAA\""})
  void state_thatIsNone_isRefused(String state) {
    assertThat(answer("kept", ",\"requestState\":" + state, ALL))
        .contains("\"code\":-32602", "params.requestState");
  }

  @Test
  void state_afterItsTime_isRefused() {
    Instant[] now = {Instant.EPOCH};
    InstantSource source = () -> now[0];
    InProcess client =
        client(
            AskSettings.DEFAULT
                .withStateLifetime(Duration.ofMinutes(1))
                .withClock(source.withZone(ZoneOffset.UTC)));
    String state = state(result(client, "kept", ""));
    now[0] = now[0].plusSeconds(59);
    assertThat(result(client, "kept", state)).contains("input_required");
    now[0] = now[0].plusSeconds(1);

    assertThat(answer(client, "kept", state, ALL)).contains("\"code\":-32602", "too old");
  }

  @Test
  void state_usedTwice_isRefusedByAGuard() {
    Set<String> seen = new HashSet<>();
    InProcess client = client(AskSettings.DEFAULT.withReplayGuard((id, expiry) -> seen.add(id)));
    String state = state(result(client, "kept", ""));
    assertThat(result(client, "kept", state)).contains("input_required");

    assertThat(answer(client, "kept", state, ALL)).contains("\"code\":-32602", "used before");
  }

  @Test
  void state_ofAnotherInstance_isTakenUnderASharedKeyOnly() {
    byte[] old = new byte[32];
    byte[] young = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    String state = state(result(client(AskSettings.DEFAULT.withKey("k1", old)), "kept", ""));

    assertThat(state).startsWith(",\"requestState\":\"v1.k1.");
    assertThat(
            result(
                client(AskSettings.DEFAULT.withKey("k2", young).withKey("k1", old)), "kept", state))
        .contains("input_required", "\"v1.k2.");
    assertThat(answer(client(AskSettings.DEFAULT), "kept", state, ALL)).contains("-32602");
  }

  @Test
  void rounds_andSizes_haveLimits_MRTR10() {
    InProcess client = client(AskSettings.DEFAULT.withMaxRounds(2));
    String one = state(result(client, "kept", ""));
    String two = state(result(client, "kept", one));

    assertThat(answer(client, "kept", two, ALL)).contains("\"code\":-32602", "2 times");
    assertThat(answer("long", "", ALL)).contains("\"code\":-32603", "longer than 32768");
    String state = ",\"requestState\":\"" + "A".repeat(40_000) + '"';
    assertThat(answer("kept", state, ALL)).contains("\"code\":-32602", "longer than 32768");
  }

  @Test
  void capabilityMissing_isNamedAloneAndExactly_ENV5() {
    assertThat(answer("needs", "", "{\"sampling\":{}}"))
        .contains(
            "\"code\":-32021",
            "\"data\":{\"requiredCapabilities\":{\"elicitation\":{\"url\":{}}}}");
    assertThat(answer("several", "", "{\"sampling\":{},\"roots\":{}}"))
        .contains("{\"requiredCapabilities\":{\"elicitation\":{\"form\":{}}}}");
  }

  @Test
  void capabilityDeclared_isUsedWhereThereIsAChoice_MRTR4() {
    tools.add(
        "either",
        call ->
            call.supports(ClientCapability.FORM)
                ? name(call, "user_name")
                : call.ask("guess", Sampling.text("Guess a name.", 10)).text());

    assertThat(answer("either", "", "{\"sampling\":{}}"))
        .contains("sampling/createMessage")
        .doesNotContain("elicitation");
    assertThat(answer("either", "", "{\"elicitation\":{\"url\":{}},\"sampling\":{}}"))
        .contains("sampling/createMessage");
  }

  @Test
  void pageNeededFirst_isAskedForUntilItIsDone() {
    String capabilities = "{\"elicitation\":{\"url\":{}}}";

    assertThat(answer("page", "", capabilities))
        .contains("input_required", "\"page1\"", "\"url\":\"https://a.example/\"")
        .doesNotContain("elicitationId");
    assertThat(answer("page", responses("\"page1\":{\"action\":\"accept\"}"), capabilities))
        .contains("input_required");
    assertThat(answer("page", "", ALL)).contains("-32021", "{\"elicitation\":{\"url\":{}}}");
  }

  @Test
  void promptsAndResources_askToo_MRTR1() {
    InProcess client = client(AskSettings.DEFAULT);
    String retry = responses("\"user_name\":" + ADA);

    assertThat(send(client, "prompts/get", "\"name\":\"name\"", ALL)).contains("input_required");
    assertThat(send(client, "prompts/get", "\"name\":\"name\"" + retry, ALL)).contains("Ada");
    assertThat(send(client, "resources/read", "\"uri\":\"test://name\"", ALL))
        .contains("input_required")
        .doesNotContain("ttlMs");
    assertThat(send(client, "resources/read", "\"uri\":\"test://name\"" + retry, ALL))
        .contains("Ada");
  }

  private static String name(Asking call, String key) {
    return call.ask(key, Elicitation.form("Name?", NAME))
        .content()
        .map(content -> JsonMembers.of(content).text("name"))
        .orElse("nobody");
  }

  private static String kept(Asking call) {
    call.state("chosen");
    name(call, "user_name");
    return call.state().orElse("nothing");
  }

  private static String several(Asking call) {
    var name = Elicitation.form("Name?", NAME);
    Sampling greeting = Sampling.text("Greet.", 10);
    var questions = new LinkedHashMap<String, dev.matte.runtime.binding.Question<?>>();
    questions.put("user_name", name);
    questions.put("greeting", greeting);
    questions.put("client_roots", Roots.list());
    var replies = call.askAll(questions);
    String who = JsonMembers.of(replies.to(name).content().orElseThrow()).text("name");
    return who + replies.to(greeting).text() + replies.to(Roots.list()).roots().size();
  }

  private static String needs(Asking call) {
    call.require(ClientCapability.SAMPLING, ClientCapability.URL);
    return "ran";
  }

  private static String tooLong(Asking call) {
    call.once("work", () -> "x".repeat(40_000));
    return name(call, "user_name");
  }

  private static String page(Asking call) {
    UrlElicitation page = new UrlElicitation("Go.", URI.create("https://a.example/"), "e-1");
    throw new UrlElicitationRequiredException("Go there first.", List.of(page));
  }

  private static String responses(String members) {
    return ",\"inputResponses\":{" + members + '}';
  }

  /** The state of a result as a further member of params. */
  private static String state(String result) {
    JsonSlice state = JsonMembers.of(JsonSlice.of(result)).get("requestState");
    return ",\"requestState\":" + state;
  }

  private InProcess client(AskSettings settings) {
    return McpHost.builder("test", "1").asks(settings).add(tools).build().connect();
  }

  private final Map<String, InProcess> shared = new LinkedHashMap<>();

  private InProcess client() {
    return shared.computeIfAbsent("client", key -> client(AskSettings.DEFAULT));
  }

  private String result(String tool, String members) {
    return result(client(), tool, members);
  }

  private static String result(InProcess client, String tool, String members) {
    String answer = answer(client, tool, members, ALL);
    return JsonMembers.of(JsonSlice.of(answer)).get("result").toString();
  }

  private String answer(String tool, String members, String capabilities) {
    return answer(client(), tool, members, capabilities);
  }

  private static String answer(InProcess client, String tool, String members, String capabilities) {
    return send(client, "tools/call", "\"name\":\"" + tool + '"' + members, capabilities);
  }

  private static String send(InProcess client, String method, String params, String capabilities) {
    String request =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":{%s,\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":%s}}}"
            .formatted(method, params, capabilities);
    String answer = client.request(request).orElseThrow();
    if (Judge.present()) {
      Judge judge = new Judge();
      judge.hear(request);
      assertThat(judge.complaints(answer)).as(answer).isEmpty();
    }
    return answer;
  }
}
