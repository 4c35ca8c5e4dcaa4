package dev.matte.sample.claudeflow.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWorkTest {
  private final TextWork work =
      new TextWork(word -> word.equals("otters") ? List.of("default/otters") : List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RESEARCH     | find otters and seals              | In memory: default/otters
          RESEARCH     | find seals                         | Nothing in memory about find, seals
          CODING       | fix `parseLine` in src/Main.java   | Touches parseLine, src/Main.java
          CODING       | make it work                       | Names no file, class or function; about make, work
          ANALYSIS     | sense and sensibility and sense    | 5 words, 3 different; most telling: sense, sensibility
          OPTIMIZATION | it is really very very very slow   | 10 characters instead of 32: it is slow
          OPTIMIZATION | be brief                           | Nothing to take away
          COORDINATION | ship 3 parts by 2026-12-01         | To hold to: 3, 2026-12-01
          COORDINATION | plan it                            | No dates or figures to hold to
          """)
  void step_ofEachSkill_isWorkedOn(Skill skill, String text, String outcome) {
    assertThat(work.outcome(new Plan.Step(1, text, skill))).isEqualTo(outcome);
  }
}
