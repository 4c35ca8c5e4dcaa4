package dev.matte.legacy.text;

import java.util.ArrayList;
import java.util.List;

/** Names of any text taken apart into words. */
public final class NameWords {

  private NameWords() {}

  /** The words of a name: {@code max_agents}, {@code maxAgents} and {@code max-agents} are two. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!letter(c)) {
        end(word, words);
        continue;
      }
      if (beginsWord(name, i)) {
        end(word, words);
      }
      word.append(c);
    }
    end(word, words);
    return words;
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
  }

  private static boolean beginsWord(String name, int i) {
    char c = name.charAt(i);
    if (i == 0 || !Character.isUpperCase(c)) {
      return false;
    }
    boolean afterLower =
        Character.isLowerCase(name.charAt(i - 1)) || Character.isDigit(name.charAt(i - 1));
    boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return afterLower || (beforeLower && Character.isUpperCase(name.charAt(i - 1)));
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
