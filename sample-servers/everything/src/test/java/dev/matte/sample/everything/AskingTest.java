package dev.matte.sample.everything;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.RecordedCall;
import dev.matte.runtime.client.ToolFailedException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same code asks in every revision: by requests, or by answers that ask. */
class AskingTest {

  private static final Map<String, String> ANSWERS =
      Map.of(
          "ok", "{\"ok\":true}",
          "color", "{\"color\":\"blue\"}",
          "context", "{\"context\":\"otters\"}",
          "username", "{\"username\":\"ada\",\"email\":\"ada@example.org\"}",
          "titledMulti", "{\"untitledSingle\":\"option1\",\"titledMulti\":[\"value1\"]}",
          "name", "{\"name\":\"Ada\"}");

  private final RecordedCall call = new RecordedCall();

  @ParameterizedTest
  @EnumSource(Revision.class)
  void model_everyRevision_isAsked(Revision revision) {
    try (McpClient client = client(revision)) {
      assertThat(new AskingToolsClient(client).sampling("2 + 2?", call))
          .isEqualTo("LLM response: Paris");
      assertThat(new RoundTripToolsClient(client).sampling(call)).isEqualTo("Paris");
      assertThat(new RoundTripToolsClient(client).roots(call))
          .isEqualTo("Folders: [file:///home/ada]");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2025_06_18", "V2025_11_25", "V2026_07_28"})
  void user_everyRevisionWithForms_isAsked(Revision revision) {
    try (McpClient client = client(revision)) {
      AskingTools asking = new AskingToolsClient(client);
      RoundTripTools rounds = new RoundTripToolsClient(client);

      assertThat(asking.elicitation("Who are you?", call)).startsWith("User response: action=acc");
      assertThat(asking.defaults(call)).contains("action=accept");
      if (revision.atLeast(Revision.V2025_11_25)) {
        assertThat(asking.choices(call)).contains("action=accept");
      }
      assertThat(rounds.elicitation(call)).isEqualTo("Hello, Ada!");
      assertThat(rounds.multiRound(call)).isEqualTo("Ada likes blue");
      assertThat(rounds.multipleInputs(call)).isEqualTo("Paris Ada, at home in [file:///home/ada]");
      assertThat(rounds.capabilities(call)).isEqualTo("Answers: 2");
      assertThat(rounds.prompt(call)).endsWith("otters");
    }
  }

  @Test
  void state_betweenRounds_comesBack() {
    try (McpClient modern = client(Revision.V2026_07_28);
        McpClient legacy = client(Revision.V2025_11_25)) {
      assertThat(new RoundTripToolsClient(modern).requestState(call)).isEqualTo("state-ok: true");
      assertThat(new RoundTripToolsClient(legacy).requestState(call))
          .isEqualTo("asked without a round between: true");
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void clientWithoutModel_everyRevision_isTold(Revision revision) {
    try (McpClient client = Judged.client(Main.host()).revision(revision).connect()) {
      AskingTools asking = new AskingToolsClient(client);

      if (revision.modern()) {
        assertThatExceptionOfType(RpcErrorException.class)
            .isThrownBy(() -> asking.missingCapability(call))
            .satisfies(error -> assertThat(error.code()).isEqualTo(-32021));
      } else {
        assertThatExceptionOfType(ToolFailedException.class)
            .isThrownBy(() -> asking.missingCapability(call));
      }
    }
  }

  private static McpClient client(Revision revision) {
    return Judged.client(Main.host())
        .revision(revision)
        .elicitation(AskingTest::filledIn)
        .sampling("Paris")
        .roots("file:///home/ada")
        .connect();
  }

  /** Fills in whatever the form asks for. */
  private static String filledIn(JsonSlice params) {
    String form = params.toString();
    for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
      if (form.contains('"' + answer.getKey() + '"')) {
        return "{\"action\":\"accept\",\"content\":" + answer.getValue() + "}";
      }
    }
    return "{\"action\":\"decline\"}";
  }
}
