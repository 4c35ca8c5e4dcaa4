package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "{'a':1,'b':2}|{'b':2.0,'a':1e0}|",
        "{'a':1}|{'a':2}|/a changed",
        "{'a':1}|{'a':'1'}|/a changed",
        "{'a':1,'b':2}|{'a':1}|/b missing",
        "{'a':1}|{'a':1,'b/c':2}|/b~1c added",
        "{'a':null}|{}|/a missing",
        "[1,2,3]|[1,3,2]|/1 changed /2 changed",
        "[1,2]|[1]|/1 missing",
        "[1]|[1,2]|/1 added",
        "'one'|'two'| changed",
        "{'a':{'b':[{'c':1}]}}|{'a':{'b':[{'c':2}]}}|/a/b/0/c changed",
        // Times, each side's own.
        "{'x':'2026-01-01T00:00:00Z'}|{'x':'2026-01-02T10:11:12.345+02:00'}|",
        "{'createdAt':1764500000000}|{'createdAt':1764500099999}|",
        "{'count':1764500000000}|{'count':1764500099999}|/count changed",
        "{'timestamp':'2026-01-01T00:00:00Z'}|{'timestamp':'soon'}|/timestamp changed",
        // Ids, each side's own.
        "{'id':'swarm-1'}|{'id':'swarm-2'}|",
        "{'swarm_id':1}|{'swarm_id':2}|",
        "{'agentId':'a'}|{'agentId':null}|/agentId changed",
        "{'agentIds':['a']}|{'agentIds':['b']}|",
        "{'key':'0f3b6f60-1111-2222-3333-444455556666'}|{'key':'ffffffff-1111-2222-3333-444455556666'}|",
        // An id that was asked for is no longer each side's own.
        "{'id':'given'}|{'id':'other'}|/id changed",
        // JSON in texts in JSON.
        "{'metadata':'{\"n\":1,\"m\":2}'}|{'metadata':'{ \"m\": 2, \"n\": 1 }'}|",
        "{'metadata':'{\"n\":1}'}|{'metadata':'{\"n\":2}'}|/metadata/n changed"
      })
  void answers_areComparedAsValues(String legacy, String generated, String differences)
      throws Exception {
    assertThat(between(legacy, generated, AnswerRules.DEFAULT))
        .isEqualTo(differences == null ? "" : differences);
  }

  @Test
  void places_thatDoNotCount_areLeftOut() throws Exception {
    AnswerRules rules = AnswerRules.DEFAULT.ignore("swarm_*:/nodes/*/load").ignore(":/uptime");

    assertThat(
            between(
                "{'nodes':[{'load':1,'n':1}],'uptime':3}", "{'nodes':[{'load':2,'n':2}]}", rules))
        .isEqualTo("/nodes/0/n changed");
    assertThat(between("{'a':1}", "{'a':2}", AnswerRules.DEFAULT.ignore("agent_*:*")))
        .isEqualTo("/a changed");
    assertThat(between("{'a':1}", "{'b':2}", AnswerRules.DEFAULT.ignore(":*"))).isEmpty();
  }

  @Test
  void arrays_inAnyOrder_areMatchedOneToOne() throws Exception {
    AnswerRules rules = AnswerRules.DEFAULT.anyOrder(":/agents");

    assertThat(
            between(
                "{'agents':[{'id':'x','n':1},{'id':'y','n':2}]}",
                "{'agents':[{'id':'p','n':2},{'id':'q','n':1}]}",
                rules))
        .isEmpty();
    assertThat(between("{'agents':[1,1,2]}", "{'agents':[2,2,1]}", rules))
        .isEqualTo("/agents/1 missing /agents/1 added");
    assertThat(between("{'others':[1,2]}", "{'others':[2,1]}", rules)).contains("changed");
  }

  @Test
  void timesAndIds_thatHaveToBeExact_count() throws Exception {
    assertThat(
            between(
                "{'at':'2026-01-01T00:00:00Z'}",
                "{'at':'2026-01-02T00:00:00Z'}",
                AnswerRules.DEFAULT.exactTimes()))
        .isEqualTo("/at changed");
    assertThat(between("{'id':1}", "{'id':2}", AnswerRules.DEFAULT.exactIds()))
        .isEqualTo("/id changed");
  }

  @Test
  void failures_areComparedByTheFactAlone() {
    Answer failed = new Answer(true, Json.of("one reason"), false);
    Answer otherwise = new Answer(true, Json.of("another reason"), false);
    Answer succeeded = new Answer(false, Json.of("fine"), false);

    assertThat(between(failed, otherwise, AnswerRules.DEFAULT)).isEmpty();
    assertThat(between(succeeded, failed, AnswerRules.DEFAULT)).isEqualTo(" failed");
    assertThat(between(failed, succeeded, AnswerRules.DEFAULT)).isEqualTo(" succeeded");
  }

  @Test
  void differences_areCountedUpToABound() throws Exception {
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      old.add("1");
      now.add("2");
    }

    assertThat(between(old.toString(), now.toString(), AnswerRules.DEFAULT).split(" changed"))
        .hasSize(8);
  }

  @Test
  void rule_thatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerRules.DEFAULT.ignore("swarm_status/nodes"))
        .withMessage(
            "expected a tool, a colon and a JSON pointer, as in swarm_*:/nodes, found"
                + " \"swarm_status/nodes\"");
  }

  private static String between(String legacy, String generated, AnswerRules rules)
      throws Exception {
    return between(answer(legacy), answer(generated), rules);
  }

  private static String between(Answer legacy, Answer generated, AnswerRules rules) {
    return Differences.between(legacy, generated, rules, "swarm_status", Set.of(Json.of("given")))
        .stream()
        .map(found -> found.pointer() + " " + found.what())
        .collect(Collectors.joining(" "));
  }

  private static Answer answer(String text) throws Exception {
    String json = text.contains("\"") ? escaped(text) : text.replace('\'', '"');
    return new Answer(false, JsonText.parse(json), false);
  }

  /** Double quotes stand inside of texts, single ones around them. */
  private static String escaped(String text) {
    return text.replace("\"", "\\\"").replace('\'', '"');
  }
}
