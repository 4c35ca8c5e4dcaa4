package dev.matte.sample.claudeflow.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files, classes and functions in a text, told by their spelling. */
final class Names {
  private static final Pattern GAP = Pattern.compile("[\\s,;]+");
  private static final String EDGES = "`'\".,:;!?<>[]{}";

  private Names() {}

  /** The names, each once, in order. */
  static List<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (String token : GAP.split(text, -1)) {
      String name = trimmed(token);
      if (name.length() > 2 && looksLikeName(name)) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static String trimmed(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && EDGES.indexOf(token.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && EDGES.indexOf(token.charAt(to - 1)) >= 0) {
      to--;
    }
    return token.substring(from, to);
  }

  private static boolean looksLikeName(String token) {
    if (token.endsWith("()")) {
      return true;
    }
    for (int i = 1; i + 1 < token.length(); i++) {
      char c = token.charAt(i);
      boolean joined =
          Character.isLetterOrDigit(token.charAt(i - 1)) && Character.isLetter(token.charAt(i + 1));
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(token.charAt(i - 1));
      if (hump || (joined && "_./".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
