package dev.matte.sample.claudeflow.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentType;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Distribution;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Priority;
import dev.matte.sample.claudeflow.work.Order;
import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.claudeflow.work.Skill;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
  private static final AgentReport CODER = agent("coder", AgentType.CODER, "coding");
  private static final AgentReport ANALYST = agent("analyst", AgentType.ANALYST, "analysis");
  private static final AgentReport LINGUIST = agent("linguist", AgentType.RESEARCHER, "Finnish");

  @ParameterizedTest
  @CsvSource({
    "1, LOW, 1",
    "8, LOW, 2",
    "8, MEDIUM, 4",
    "8, HIGH, 6",
    "8, CRITICAL, 8",
    "5, LOW, 2"
  })
  void share_growsWithPriority(int idle, Priority priority, int share) {
    assertThat(Roster.share(idle, priority)).isEqualTo(share);
  }

  @Test
  void specialized_everyStep_goesToWhomItSuits() {
    assertThat(loads(Distribution.SPECIALIZED)).isEqualTo(Map.of("coder", 6, "linguist", 1));
  }

  @Test
  void balanced_steps_areSpreadEvenly() {
    assertThat(loads(Distribution.BALANCED))
        .isEqualTo(Map.of("coder", 3, "analyst", 2, "linguist", 2));
  }

  @Test
  void adaptive_specialist_isRelievedWhenFarAhead() {
    assertThat(loads(Distribution.ADAPTIVE))
        .isEqualTo(Map.of("coder", 4, "analyst", 2, "linguist", 1));
  }

  @Test
  void best_agentsWhomThePlanSuits_comeFirst() {
    Plan plan = Plan.of("Analyse it. Count it. Translate to Finnish.", Order.PARALLEL);

    assertThat(Roster.best(List.of(CODER, ANALYST, LINGUIST), plan, 2))
        .containsExactly(ANALYST, LINGUIST);
  }

  private static Map<String, Integer> loads(Distribution distribution) {
    Roster roster = new Roster(distribution, List.of(CODER, ANALYST, LINGUIST));
    List<Plan.Step> wave =
        IntStream.rangeClosed(1, 7)
            .mapToObj(
                i -> new Plan.Step(i, i == 1 ? "Fix the Finnish text" : "Fix it", Skill.CODING))
            .toList();
    Map<String, Integer> loads = new TreeMap<>();
    roster.assign(wave).forEach((agent, steps) -> loads.put(agent.name(), steps.size()));
    return loads;
  }

  private static AgentReport agent(String name, AgentType type, String capability) {
    return new AgentReport(
        name, "s", name, type, AgentState.IDLE, List.of(capability), Optional.empty(), 0);
  }
}
