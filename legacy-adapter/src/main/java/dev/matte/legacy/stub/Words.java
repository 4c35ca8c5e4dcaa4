package dev.matte.legacy.stub;

import dev.matte.legacy.text.NameWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of any text taken apart into words, and put together as Java writes them. */
final class Words {
  /** Longer names are cut: a line holds a hundred characters. */
  private static final int LONGEST = 48;

  private static final Map<Character, String> SYMBOLS =
      Map.ofEntries(
          Map.entry('*', "star"),
          Map.entry('+', "plus"),
          Map.entry('-', "minus"),
          Map.entry('/', "slash"),
          Map.entry('\\', "backslash"),
          Map.entry('.', "dot"),
          Map.entry(',', "comma"),
          Map.entry(':', "colon"),
          Map.entry('<', "less"),
          Map.entry('>', "greater"),
          Map.entry('=', "equal"),
          Map.entry('!', "not"),
          Map.entry('?', "question"),
          Map.entry('%', "percent"),
          Map.entry('&', "and"),
          Map.entry('|', "or"),
          Map.entry('#', "hash"),
          Map.entry('@', "at"),
          Map.entry('$', "dollar"),
          Map.entry('~', "tilde"),
          Map.entry('^', "caret"),
          Map.entry('_', "underscore"),
          Map.entry(' ', "space"));

  private Words() {}

  /** The words of a name, as {@link NameWords} has them. */
  static List<String> of(String name) {
    return NameWords.of(name);
  }

  /** The same with symbols spelled out: {@code c++} is {@code c plus plus}. */
  static List<String> spelled(String name) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      spelled.append(SYMBOLS.containsKey(c) ? " " + SYMBOLS.get(c) + " " : c);
    }
    return of(spelled.toString());
  }

  /** {@code maxAgents}; empty when there is no word. */
  static String camel(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    StringBuilder name = new StringBuilder(uncapital(words.get(0)));
    words.stream().skip(1).forEach(word -> name.append(capital(word)));
    return cut(begun(name.toString()));
  }

  /** {@code MaxAgents}; empty when there is no word. */
  static String pascal(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(capital(word));
    }
    return cut(begun(name.toString()));
  }

  /** {@code MAX_AGENTS}; empty when there is no word. */
  static String constant(List<String> words) {
    return cut(begun(upper(String.join("_", words))));
  }

  /** One where it is several: {@code agents} is {@code agent}; other words stay. */
  static String singular(String name) {
    if (name.endsWith("ies") && name.length() > 4) {
      return name.substring(0, name.length() - 3) + "y";
    }
    boolean plural = name.endsWith("s") && name.length() > 3;
    return plural && !name.endsWith("ss") && !name.endsWith("us") && !name.endsWith("is")
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /** Only what every file system has in names of files. */
  static List<String> ascii(List<String> words) {
    return words.stream()
        .map(word -> word.replaceAll("[^A-Za-z0-9]", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String capital(String word) {
    String rest = word.equals(upper(word)) ? lower(word.substring(1)) : word.substring(1);
    return Character.toUpperCase(word.charAt(0)) + rest;
  }

  private static String uncapital(String word) {
    return word.equals(upper(word))
        ? lower(word)
        : Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /** With an underscore in front where Java wants a letter. */
  private static String begun(String name) {
    return name.isEmpty() || Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
  }

  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
