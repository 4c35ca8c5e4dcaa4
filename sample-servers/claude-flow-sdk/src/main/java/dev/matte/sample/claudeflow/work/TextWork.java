package dev.matte.sample.claudeflow.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What agents do with the text of a step. The same text and memory always give the same outcome.
 */
public final class TextWork {
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,:/-]*\\d|\\d");
  private static final Pattern FILLER =
      Pattern.compile(
          "\\b(?:very|really|just|basically|actually|simply|quite|in order(?= to))\\b\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_WORDS = 5;

  private final Function<String, List<String>> recall;

  /** Looks up a word with this function, which answers with keys of the memory. */
  public TextWork(Function<String, List<String>> recall) {
    this.recall = recall;
  }

  /** Does a step and answers with a sentence about the outcome. */
  public String outcome(Plan.Step step) {
    return switch (step.skill()) {
      case RESEARCH -> research(step.text());
      case CODING -> outline(step.text());
      case ANALYSIS -> analysis(step.text());
      case OPTIMIZATION -> shorter(step.text());
      case COORDINATION -> figures(step.text());
    };
  }

  private String research(String text) {
    Set<String> keys = new LinkedHashSet<>();
    for (String word : Words.telling(text, MOST_WORDS)) {
      keys.addAll(recall.apply(word));
    }
    return keys.isEmpty()
        ? "Nothing in memory about " + listed(Words.telling(text, MOST_WORDS))
        : "In memory: " + listed(List.copyOf(keys));
  }

  private static String outline(String text) {
    List<String> named = Names.in(text);
    return named.isEmpty()
        ? "Names no file, class or function; about " + listed(Words.telling(text, MOST_WORDS))
        : "Touches " + listed(named);
  }

  private static String analysis(String text) {
    List<String> words = Words.of(text);
    return "%d words, %d different; most telling: %s"
        .formatted(
            words.size(),
            words.stream().distinct().count(),
            listed(Words.telling(text, MOST_WORDS)));
  }

  private static String shorter(String text) {
    String once = Words.withoutRepetition(FILLER.matcher(text).replaceAll(""));
    return once.length() == text.length()
        ? "Nothing to take away"
        : "%d characters instead of %d: %s".formatted(once.length(), text.length(), once);
  }

  private static String figures(String text) {
    List<String> figures =
        FIGURE.matcher(text).results().map(MatchResult::group).distinct().toList();
    return figures.isEmpty() ? "No dates or figures to hold to" : "To hold to: " + listed(figures);
  }

  private static String listed(List<String> items) {
    return items.isEmpty() ? "nothing in particular" : String.join(", ", items);
  }
}
