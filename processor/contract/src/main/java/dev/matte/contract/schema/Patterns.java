package dev.matte.contract.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns of schemas, ECMAScript's, as the JDK understands them. */
public final class Patterns {
  private Patterns() {}

  /** Whether a pattern occurs in a text; one that the JDK cannot read never does. */
  public static boolean find(String pattern, String text) {
    return compiled(pattern).map(regex -> regex.matcher(text).find()).orElse(false);
  }

  /** Whether the JDK can read a pattern. */
  public static boolean readable(String pattern) {
    return compiled(pattern).isPresent();
  }

  private static Optional<Pattern> compiled(String pattern) {
    try {
      // In ECMAScript `$` is the very end of the text, in the JDK it is so too before a last \n.
      return Optional.of(Pattern.compile(ends(pattern)));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static String ends(String pattern) {
    StringBuilder out = new StringBuilder();
    boolean set = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        out.append(c).append(pattern.charAt(++i));
      } else if (c == '$' && !set) {
        out.append("\\z");
      } else if (c == '[' && set) {
        out.append("\\[");
      } else {
        set = c == '[' || (set && c != ']');
        out.append(c);
      }
    }
    return out.toString();
  }
}
