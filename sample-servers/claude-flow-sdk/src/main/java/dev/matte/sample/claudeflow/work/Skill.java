package dev.matte.sample.claudeflow.work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A kind of work, known by the words that ask for it. */
public enum Skill {
  /** Looks things up. */
  RESEARCH("research find search look read gather collect investigate explore recall survey"),
  /** Writes and changes code. */
  CODING("code implement build write fix add create develop refactor test port migrate"),
  /** Measures and compares. */
  ANALYSIS("analyse analyze measure compare count evaluate assess examine inspect study"),
  /** Makes less of it. */
  OPTIMIZATION("optimise optimize improve shorten simplify speed reduce tune tighten clean"),
  /** Plans and decides. */
  COORDINATION("coordinate plan schedule organise organize review release decide prepare assign");

  private final String verbs;

  Skill(String verbs) {
    this.verbs = verbs;
  }

  /** The skill whose words occur most in the text; of several the one named first. */
  public static Skill of(String text) {
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
