package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.Asking;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.MissingClientCapabilityException;
import dev.matte.runtime.binding.Replies;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.binding.Sampling;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Revision;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One tool, asked in every revision: what its author sees does not depend on it. */
class AskingTest {

  static final String NAME =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1}},"
          + "\"required\":[\"name\"]}";
  private static final String ADA = "{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}";
  private static final String SAID =
      "{\"role\":\"assistant\",\"content\":{\"type\":\"text\",\"text\":\"Paris\"},\"model\":\"m\"}";
  private static final String FOLDERS =
      "{\"roots\":[{\"uri\":\"file:///home/ada\",\"name\":\"home\"}]}";

  private final List<String> ran = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2025_06_18", "V2025_11_25", "V2026_07_28"})
  void form_filledIn_givesItsContent(Revision revision) {
    try (InProcess client = client(revision, call -> name(call, "who"))) {
      client.onElicitation(params -> ADA);

      assertThat(client.callTool("tool", "{}")).contains("\"text\":\"{\\\"name\\\":\\\"Ada\\\"}\"");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2025_06_18", "V2025_11_25", "V2026_07_28"})
  void form_declined_isAnAnswerLikeAnyOther_ELI3(Revision revision) {
    try (InProcess client = client(revision, call -> name(call, "who"))) {
      client.onElicitation(params -> "{\"action\":\"decline\"}");

      assertThat(client.callTool("tool", "{}")).contains("\"text\":\"DECLINE\"");
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void modelAndFolders_askedTogether_giveBoth(Revision revision) {
    try (InProcess client =
        client(
            revision,
            call -> {
              Sampling capital = Sampling.text("What is the capital of France?", 100);
              Replies replies = call.askAll(Map.of("capital", capital, "where", Roots.list()));
              return replies.to(capital).text()
                  + replies.to(Roots.list()).roots().get(0).path().orElseThrow();
            })) {
      client.onSampling(params -> SAID).onRoots(params -> FOLDERS);

      assertThat(client.callTool("tool", "{}")).contains("\"text\":\"Paris/home/ada\"");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2025_11_25", "V2026_07_28"})
  void severalRounds_giveEachAnswerAndDoWorkOnce(Revision revision) {
    try (InProcess client =
        client(
            revision,
            call -> {
              String number = call.once("order", () -> note("ordered"));
              String first = name(call, "first");
              call.once("paid", () -> ran.add("paid"));
              String second = name(call, "second");
              return number + first + second;
            })) {
      client.onElicitation(params -> ADA);

      assertThat(client.callTool("tool", "{}"))
          .contains("ordered{\\\"name\\\":\\\"Ada\\\"}{\\\"name\\\":\\\"Ada\\\"}");
      assertThat(ran).containsExactly("ordered", "paid");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2025_11_25", "V2026_07_28"})
  void state_isThereAfterTheQuestion(Revision revision) {
    try (InProcess client =
        client(
            revision,
            call -> {
              if (call.state().isEmpty()) {
                call.state("chosen");
              }
              name(call, "who");
              return call.state().orElse("nothing");
            })) {
      client.onElicitation(params -> ADA);

      assertThat(client.callTool("tool", "{}")).contains("\"text\":\"chosen\"");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2025_11_25", "V2026_07_28"})
  void page_agreedTo_isAccepted(Revision revision) {
    List<String> seen = new ArrayList<>();
    try (InProcess client =
        client(
            revision,
            call ->
                call.ask("sign-in", Elicitation.url("Sign in.", URI.create("https://a.example/x")))
                    .name())) {
      client.onElicitation(
          params -> {
            seen.add(params);
            return "{\"action\":\"accept\"}";
          });

      assertThat(client.callTool("tool", "{}")).contains("\"text\":\"ACCEPT\"");
      assertThat(seen.get(0)).contains("\"mode\":\"url\"", "\"url\":\"https://a.example/x\"");
      assertThat(seen.get(0).contains("elicitationId")).isEqualTo(!revision.modern());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2024_11_05", "V2025_03_26"})
  void form_beforeThereWereForms_failsInWords(Revision revision) {
    try (InProcess client = client(revision, call -> name(call, "who"))) {
      client.onElicitation(params -> ADA);

      assertThat(client.callTool("tool", "{}"))
          .contains("\"isError\":true", "the client does not offer elicitation.form");
    }
  }

  @Test
  void capabilityMissing_inTheModernEra_isAnErrorOfItsOwn_ENV5() {
    try (InProcess client =
        client(
            Revision.V2026_07_28,
            call -> {
              call.require(ClientCapability.SAMPLING, ClientCapability.URL);
              return note("ran on");
            })) {
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> client.callTool("tool", "{}"))
          .satisfies(failure -> assertThat(failure.code()).isEqualTo(-32021));
      assertThat(ran).isEmpty();
    }
  }

  @Test
  void capabilityMissing_before_isAFailureOfTheTool_ERA5() {
    try (InProcess client =
        client(Revision.V2025_11_25, call -> call.ask("m", Sampling.text("Hi", 5)).text())) {
      assertThat(client.callTool("tool", "{}"))
          .contains("\"isError\":true", "the client does not offer sampling");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Revision.class,
      names = {"V2025_11_25", "V2026_07_28"})
  void keyUsedTwice_isAMistakeOfTheAuthor(Revision revision) {
    try (InProcess client =
        client(
            revision,
            call -> {
              name(call, "who");
              try {
                return name(call, "who");
              } catch (IllegalArgumentException e) {
                return String.valueOf(e.getMessage());
              }
            })) {
      client.onElicitation(params -> ADA);

      assertThat(client.callTool("tool", "{}")).contains("question \\\"who\\\" was there already");
    }
  }

  @Test
  void answerThatDoesNotFit_whereTheCallWaits_failsInWords_MRTR7() {
    try (InProcess client = client(Revision.V2025_11_25, call -> name(call, "who"))) {
      client.onElicitation(params -> "{\"action\":\"accept\",\"content\":{\"name\":12345}}");

      assertThat(client.callTool("tool", "{}"))
          .contains("\"isError\":true", "does not fit: name: expected string");
    }
  }

  @Test
  void clientsError_whereTheCallWaits_failsInItsWords() {
    try (InProcess client = client(Revision.V2025_11_25, call -> name(call, "who"))) {
      client.onElicitation(
          params -> {
            throw new IllegalStateException("no screen");
          });

      assertThat(client.callTool("tool", "{}"))
          .contains("\"isError\":true", "the client refused: no screen");
    }
  }

  @Test
  void signalSwallowed_asksNevertheless() {
    try (InProcess client =
        client(
            Revision.V2026_07_28,
            call -> {
              try {
                return name(call, "who");
              } catch (Throwable everything) {
                return "swallowed";
              }
            })) {
      client.onElicitation(params -> ADA);

      assertThat(client.callTool("tool", "{}")).contains("Ada").doesNotContain("swallowed");
    }
  }

  @Test
  void context_thatCannotAsk_failsEveryQuestion() {
    Asking nobody = () -> Revision.V2025_11_25;

    assertThatExceptionOfType(AskException.class)
        .isThrownBy(() -> nobody.ask("where", Roots.list()));
    assertThatExceptionOfType(MissingClientCapabilityException.class)
        .isThrownBy(() -> nobody.require(ClientCapability.ROOTS));
    assertThat(nobody.canAsk(Roots.list())).isFalse();
  }

  @Test
  void manyQuestions_atOnce_allReachTheClient() {
    try (InProcess client =
        client(
            Revision.V2025_11_25,
            call -> {
              Map<String, Elicitation<JsonSlice>> all = new LinkedHashMap<>();
              for (int i = 0; i < 3; i++) {
                all.put("q" + i, Elicitation.form("Name " + i, NAME));
              }
              call.askAll(all);
              return "asked";
            })) {
      List<String> messages = new ArrayList<>();
      client.onElicitation(
          params -> {
            messages.add(params.replaceAll(".*\"message\":\"([^\"]*)\".*", "$1"));
            return ADA;
          });

      assertThat(client.callTool("tool", "{}")).contains("asked");
      assertThat(messages).containsExactly("Name 0", "Name 1", "Name 2");
    }
  }

  private static String name(Asking call, String key) {
    var answer = call.ask(key, Elicitation.form("What is your name?", NAME));
    return answer.content().map(JsonSlice::toString).orElse(answer.action().name());
  }

  private String note(String what) {
    ran.add(what);
    return what;
  }

  private static InProcess client(Revision revision, ToolsBinding.Body body) {
    return Judged.connect(
        McpHost.builder("test", "1").add(new ToolsBinding().add("tool", body)).build(), revision);
  }
}
