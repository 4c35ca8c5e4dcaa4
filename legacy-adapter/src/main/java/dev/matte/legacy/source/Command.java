package dev.matte.legacy.source;

import java.util.ArrayList;
import java.util.List;

/** A command line taken apart into words, without a shell. */
final class Command {
  private static final String FIX =
      "close the quote, or put the command into a script and name that.";

  private Command() {}

  /**
   * The words of a line: separated by spaces; quotes of both kinds keep spaces; a backslash keeps
   * the next character, inside double quotes only before a quote or a backslash.
   */
  static List<String> words(String line) throws SourceException {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && escapes(line.charAt(i + 1), quote)) {
        word.append(line.charAt(++i));
        begun = true;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        begun = true;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (quote != 0) {
      throw new SourceException("the command has a quote " + quote + " without an end", FIX);
    }
    if (begun) {
      words.add(word.toString());
    }
    if (words.isEmpty()) {
      throw new SourceException(
          "there is no command to start", "give one: exec:\"node server.js --stdio\".");
    }
    return words;
  }

  private static boolean escapes(char next, char quote) {
    return quote == 0 || (quote == '"' && (next == '"' || next == '\\'));
  }
}
