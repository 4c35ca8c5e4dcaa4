package dev.matte.sample.claudeflow.work;

import static dev.matte.sample.claudeflow.work.Order.ADAPTIVE;
import static dev.matte.sample.claudeflow.work.Order.PARALLEL;
import static dev.matte.sample.claudeflow.work.Order.SEQUENTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
  private static final String TASK =
      "Research the old parser. Measure it; implement a new one, then compare both.\n"
          + "- Finally, review 2 results";

  @Test
  void task_sentencesClausesAndItems_areSteps() {
    assertThat(texts(Plan.of(TASK, PARALLEL)))
        .containsExactly(
            List.of(
                "Research the old parser.",
                "Measure it;",
                "implement a new one",
                "then compare both.",
                "Finally, review 2 results"));
  }

  @Test
  void sequential_everyStep_waits() {
    assertThat(Plan.of(TASK, SEQUENTIAL).waves()).hasSize(5).allMatch(wave -> wave.size() == 1);
  }

  @Test
  void adaptive_wordsOfOrder_beginAWave() {
    assertThat(texts(Plan.of(TASK, ADAPTIVE))).extracting(List::size).containsExactly(3, 1, 1);
  }

  @Test
  void skills_followTheVerbs() {
    assertThat(Plan.of(TASK, PARALLEL).waves().get(0))
        .extracting(Plan.Step::skill)
        .containsExactly(
            Skill.RESEARCH, Skill.ANALYSIS, Skill.CODING, Skill.ANALYSIS, Skill.COORDINATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\n", " - \n * \n"})
  void nothing_hasNoWaves(String task) {
    assertThat(Plan.of(task, ADAPTIVE).size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", ".", "then ", "AbAb", "the the ", "1/", "a_", "\"';--$() ", "é\u0301 "})
  void longMonotony_isTakenInStride(String piece) {
    String task = piece.repeat(300_000 / piece.length());

    Plan plan = Plan.of(task, ADAPTIVE);

    TextWork work = new TextWork(word -> List.of());
    assertThat(plan.size()).isPositive();
    for (Skill skill : Skill.values()) {
      assertThat(work.outcome(new Plan.Step(1, task, skill))).isNotEmpty();
    }
  }

  private static List<List<String>> texts(Plan plan) {
    return plan.waves().stream().map(w -> w.stream().map(Plan.Step::text).toList()).toList();
  }
}
