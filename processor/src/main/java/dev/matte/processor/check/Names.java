package dev.matte.processor.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What names have in common that look alike. */
final class Names {
  private static final Pattern SEPARATORS = Pattern.compile("[-_./ ]");

  private Names() {}

  /** The same text for names that differ only in case and separators. */
  static String letters(String name) {
    return SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The same text for names that differ only in characters that look alike. */
  static String shapes(String name) {
    return name.replace('0', 'O').replace('1', 'l').replace('I', 'l').replace('-', '_');
  }

  /** Words of a name in lower case: {@code apiKey}, {@code api_key} and {@code API-KEY} are two. */
  static List<String> words(String name) {
    String spaced =
        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("([A-Z])([A-Z][a-z])", "$1 $2");
    return List.of(SEPARATORS.matcher(spaced).replaceAll(" ").toLowerCase(Locale.ROOT).split(" +"));
  }
}
