package dev.matte.sample.claudeflow.swarm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A kind of work, known by the words that ask for it. */
enum Skill {
  RESEARCH(
      SwarmTools.AgentType.RESEARCHER,
      "research find search look read gather collect investigate explore recall survey"),
  CODING(
      SwarmTools.AgentType.CODER,
      "code implement build write fix add create develop refactor test port migrate"),
  ANALYSIS(
      SwarmTools.AgentType.ANALYST,
      "analyse analyze measure compare count evaluate assess examine inspect study"),
  OPTIMIZATION(
      SwarmTools.AgentType.OPTIMIZER,
      "optimise optimize improve shorten simplify speed reduce tune tighten clean"),
  COORDINATION(
      SwarmTools.AgentType.COORDINATOR,
      "coordinate plan schedule organise organize review release decide prepare assign");

  private final SwarmTools.AgentType type;
  private final String verbs;

  Skill(SwarmTools.AgentType type, String verbs) {
    this.type = type;
    this.verbs = verbs;
  }

  /** The type of agent that has this skill by profession. */
  SwarmTools.AgentType type() {
    return type;
  }

  /** The name of the skill that agents of a type have by profession. */
  static String of(SwarmTools.AgentType type) {
    return Arrays.stream(values())
        .filter(skill -> skill.type == type)
        .map(FlatJson::wire)
        .findFirst()
        .orElseThrow();
  }

  /** The skill whose words occur most in the text; of several the one named first. */
  static Skill of(String text) {
    List<String> words = Words.of(text);
    return Arrays.stream(values())
        .max(
            Comparator.comparingLong((Skill skill) -> skill.count(words))
                .thenComparing(Comparator.reverseOrder()))
        .filter(skill -> skill.count(words) > 0)
        .orElse(ANALYSIS);
  }

  private long count(List<String> words) {
    List<String> asking = Words.of(verbs);
    return words.stream().filter(asking::contains).count();
  }
}
