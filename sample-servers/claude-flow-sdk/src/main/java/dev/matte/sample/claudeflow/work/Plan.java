package dev.matte.sample.claudeflow.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A task taken apart into steps, and the steps into waves.
 *
 * <p>Lines, list items, sentences and clauses that begin with "then" are steps of their own. The
 * steps of a wave do not wait for each other; a wave waits for the one before it. Sequential tasks
 * have a wave for each step, parallel ones a single wave, and adaptive ones begin a new wave where
 * the text itself speaks of an order: then, next, after that, finally, based on.
 *
 * @param waves at least one, none of them empty
 */
public record Plan(List<List<Step>> waves) {
  /** More steps than that are not a task but a mistake. */
  public static final int MOST_STEPS = 10_000;

  private static final Pattern BORDER =
      Pattern.compile("[\\r\\n]+|(?<=[.!?;。！？；])\\s+|,\\s+(?:and\\s+)?(?=then\\b)");
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•]|\\d{1,4}[.)])\\s+");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:then|next|afterwards?|after that|finally|lastly|based on|using the)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * A step.
   *
   * @param number 1 for the first
   */
  public record Step(int number, String text, Skill skill) {}

  /** Takes a task apart; a text without any step in it has no waves. */
  public static Plan of(String task, Order order) {
    List<List<Step>> waves = new ArrayList<>();
    int number = 0;
    for (String part : BORDER.split(task, -1)) {
      String text = BULLET.matcher(part).replaceFirst("").strip();
      if (!text.isEmpty()) {
        if (waves.isEmpty() || waits(text, order)) {
          waves.add(new ArrayList<>());
        }
        waves.get(waves.size() - 1).add(new Step(++number, text, Skill.of(text)));
      }
    }
    return new Plan(waves);
  }

  private static boolean waits(String text, Order order) {
    return switch (order) {
      case PARALLEL -> false;
      case SEQUENTIAL -> true;
      case ADAPTIVE -> ORDER.matcher(text).lookingAt();
    };
  }

  /** The number of steps. */
  public int size() {
    return waves.stream().mapToInt(List::size).sum();
  }
}
