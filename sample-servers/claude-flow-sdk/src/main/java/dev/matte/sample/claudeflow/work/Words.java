package dev.matte.sample.claudeflow.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text, of any script. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'_-]*");
  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final int TELLING = 4;

  private Words() {}

  /** All words in order, in lower case. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The words of four letters and more that occur most, most frequent first, then by alphabet. */
  public static List<String> telling(String text, int limit) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : of(text)) {
      if (word.length() >= TELLING) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The text with single spaces, and without words that only repeat the one before. */
  static String withoutRepetition(String text) {
    StringBuilder once = new StringBuilder(text.length());
    String last = "";
    for (String word : GAP.split(text.strip(), -1)) {
      if (!word.equalsIgnoreCase(last)) {
        once.append(once.length() == 0 ? "" : " ").append(word);
      }
      last = word;
    }
    return once.toString();
  }

  /** So many characters of the text, and three dots where there would be more. */
  public static String beginning(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
  }
}
