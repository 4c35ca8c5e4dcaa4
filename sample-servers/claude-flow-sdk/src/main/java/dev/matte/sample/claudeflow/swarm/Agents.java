package dev.matte.sample.claudeflow.swarm;

import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentType;
import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.claudeflow.work.Skill;
import dev.matte.sample.claudeflow.work.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The life of an agent: idle, busy with one task, idle again, in the end retired. */
final class Agents {
  private Agents() {}

  static AgentReport idle(AgentReport agent, int stepsDone) {
    return with(agent, AgentState.IDLE, Optional.empty(), stepsDone);
  }

  static AgentReport busy(AgentReport agent, String task) {
    return with(agent, AgentState.BUSY, Optional.of(task), agent.stepsDone());
  }

  static AgentReport retired(AgentReport agent) {
    return with(agent, AgentState.RETIRED, Optional.empty(), agent.stepsDone());
  }

  /**
   * How well a step suits an agent: 2 when the step names one of its capabilities, 1 when its type
   * has the skill, otherwise 0.
   */
  static int fit(AgentReport agent, Plan.Step step) {
    List<String> words = Words.of(step.text());
    boolean named =
        agent.capabilities().stream()
            .map(capability -> capability.toLowerCase(Locale.ROOT))
            .anyMatch(words::contains);
    return named ? 2 : agent.type() == type(step.skill()) ? 1 : 0;
  }

  /** The name of the skill that agents of a type have by profession. */
  static String skill(AgentType type) {
    return FlatJson.wire(
        switch (type) {
          case RESEARCHER -> Skill.RESEARCH;
          case CODER -> Skill.CODING;
          case ANALYST -> Skill.ANALYSIS;
          case OPTIMIZER -> Skill.OPTIMIZATION;
          case COORDINATOR -> Skill.COORDINATION;
        });
  }

  private static AgentType type(Skill skill) {
    return switch (skill) {
      case RESEARCH -> AgentType.RESEARCHER;
      case CODING -> AgentType.CODER;
      case ANALYSIS -> AgentType.ANALYST;
      case OPTIMIZATION -> AgentType.OPTIMIZER;
      case COORDINATION -> AgentType.COORDINATOR;
    };
  }

  private static AgentReport with(
      AgentReport agent, AgentState state, Optional<String> task, int stepsDone) {
    return new AgentReport(
        agent.id(),
        agent.swarmId(),
        agent.name(),
        agent.type(),
        state,
        agent.capabilities(),
        task,
        stepsDone);
  }
}
