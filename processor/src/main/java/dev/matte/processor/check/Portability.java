package dev.matte.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what Java's regular expressions have and ECMAScript's, in its Unicode mode, have not.
 *
 * <p>A scan over the text, not a parser: it runs only on patterns that Java has accepted.
 */
final class Portability {
  private static final String SHARED_ESCAPES = "dDwWsSbBnrtf0123456789^$\\.*+?()[]{}|/";
  private static final Pattern CATEGORY =
      Pattern.compile("\\{(L|M|N|P|S|Z|C)[a-z]?}.*", Pattern.DOTALL);

  private final String pattern;
  private int depth;

  private Portability(String pattern) {
    this.pattern = pattern;
  }

  /** The first obstacle in words, or empty. */
  static Optional<String> obstacle(String pattern) {
    return new Portability(pattern).scan();
  }

  private Optional<String> scan() {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      Optional<String> obstacle = Optional.empty();
      if (c == '\\') {
        obstacle = escape(i + 1);
        i = afterEscape(i);
      } else if (depth > 0) {
        obstacle = inClass(i);
      } else if (c == '[') {
        depth = 1;
        // A bracket first in a class is a literal in Java and ends the class in ECMAScript.
        i += pattern.startsWith("^", i + 1) ? 1 : 0;
        obstacle =
            pattern.startsWith("]", i + 1) ? Optional.of("an unescaped ]") : Optional.empty();
      } else if (c == '(' && pattern.startsWith("?", i + 1)) {
        obstacle = group(i + 2);
      } else if (c == '+' && i > 0 && possessive(i)) {
        obstacle = Optional.of("the possessive quantifier " + pattern.charAt(i - 1) + "+");
      } else if (c == ']' || (c == '}' && !closesCount(i))) {
        obstacle = Optional.of("an unescaped " + c);
      }
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }

  private Optional<String> inClass(int i) {
    char c = pattern.charAt(i);
    if (c == ']') {
      depth--;
    } else if (c == '[') {
      return Optional.of("a class within a class");
    } else if (pattern.startsWith("&&", i)) {
      return Optional.of("the intersection && of classes");
    }
    return Optional.empty();
  }

  private Optional<String> escape(int i) {
    char c = pattern.charAt(i);
    boolean shared =
        switch (c) {
          case 'x' -> i + 2 < pattern.length() && pattern.charAt(i + 1) != '{';
          case 'u', 'c' -> true;
          case 'k' -> true;
          case 'p', 'P' -> CATEGORY.matcher(pattern.substring(i + 1)).matches();
          case '-' -> depth > 0;
          default -> SHARED_ESCAPES.indexOf(c) >= 0;
        };
    return shared ? Optional.empty() : Optional.of("the escape \\" + c);
  }

  /** The last character of the escape that starts at {@code i}. */
  private int afterEscape(int i) {
    boolean category = pattern.startsWith("p{", i + 1) || pattern.startsWith("P{", i + 1);
    return category ? pattern.indexOf('}', i) : i + 1;
  }

  private Optional<String> group(int i) {
    for (String shared : List.of(":", "=", "!", "<")) {
      if (pattern.startsWith(shared, i)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        pattern.startsWith(">", i)
            ? "an atomic group (?>...)"
            : "the flags (?" + pattern.substring(i).replaceAll("[^A-Za-z-].*", "") + ")");
  }

  private boolean possessive(int i) {
    char before = pattern.charAt(i - 1);
    boolean escaped = i > 1 && pattern.charAt(i - 2) == '\\';
    return !escaped && (before == '*' || before == '+' || before == '?' || before == '}');
  }

  private boolean closesCount(int i) {
    int open = pattern.lastIndexOf('{', i);
    return open >= 0 && pattern.substring(open + 1, i).matches("\\d+(,\\d*)?");
  }
}
