package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.ToolException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of environment variables by sandbox. They are secrets: kept in memory only, so that they
 * go with the process, and never shown. Thread-safe.
 */
final class Variables {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
  private static final int MOST = 100;
  private static final int LONGEST_VALUE = 32_768;
  private static final String ANTHROPIC = "ANTHROPIC_API_KEY";

  /** Shorter values are found in too much that is no secret. */
  private static final int SHORTEST_SECRET = 6;

  private final Map<String, Map<String, String>> values = new ConcurrentHashMap<>();

  /**
   * The variables that arguments give.
   *
   * @throws ToolException if a name or value is none; the text holds no value
   */
  static Map<String, String> of(
      @Nullable Map<String, String> given, @Nullable String anthropicKey) {
    Map<String, String> all = new TreeMap<>(given == null ? Map.of() : given);
    if (anthropicKey != null) {
      all.put(ANTHROPIC, anthropicKey);
    }
    if (all.size() > MOST) {
      throw new ToolException(
          "env_vars: expected at most %d variables, found %d".formatted(MOST, all.size()));
    }
    all.forEach(Variables::check);
    return all;
  }

  private static void check(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw new ToolException(
          "env_vars: expected names of letters, digits and underscores that begin with no digit");
    }
    if (value.length() > LONGEST_VALUE || value.indexOf('\0') >= 0) {
      throw new ToolException(
          "env_vars: expected values of at most %,d characters without NUL, found another for %s"
              .formatted(LONGEST_VALUE, name));
    }
  }

  /** The values of a sandbox's variables that are known, by name. */
  Map<String, String> of(String sandbox) {
    return values.getOrDefault(sandbox, Map.of());
  }

  /** Sets variables of a sandbox besides those it has, and gives all of them. */
  Map<String, String> set(String sandbox, Map<String, String> more) {
    return values.merge(sandbox, Map.copyOf(more), Variables::joined);
  }

  /** Forgets a sandbox. */
  void forget(String sandbox) {
    values.remove(sandbox);
  }

  /** Both; the second wins. */
  static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
    Map<String, String> all = new TreeMap<>(first);
    all.putAll(second);
    return all;
  }

  /**
   * A text in which no secret can be read.
   *
   * @param cut whether the text was cut off, so that it may end with a part of one
   */
  static String masked(String text, boolean cut, Collection<String> secrets) {
    List<String> longestFirst = new ArrayList<>(secrets);
    longestFirst.removeIf(secret -> secret.length() < SHORTEST_SECRET);
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    String masked = text;
    for (String secret : longestFirst) {
      masked = masked.replace(secret, "***");
    }
    return cut ? withoutBeginning(masked, longestFirst) : masked;
  }

  private static String withoutBeginning(String text, List<String> secrets) {
    int end = text.length();
    for (String secret : secrets) {
      for (int length = Math.min(secret.length() - 1, text.length()); length > 0; length--) {
        if (text.regionMatches(text.length() - length, secret, 0, length)) {
          end = Math.min(end, text.length() - length);
          break;
        }
      }
    }
    return text.substring(0, end);
  }
}
