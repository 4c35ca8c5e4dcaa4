package dev.matte.processor.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A documentation comment as plain text.
 *
 * @param summary the first paragraph, or empty
 * @param parameters what {@code @param} says, by name, type parameters as {@code <T>}
 * @param returns what {@code @return} says, or empty
 */
record Javadoc(String summary, Map<String, String> parameters, String returns) {
  static final Javadoc NONE = new Javadoc("", Map.of(), "");

  /** Reads a comment as the compiler hands it out, without slashes and asterisks. */
  static Javadoc parse(String comment) {
    StringBuilder main = new StringBuilder();
    Map<String, String> parameters = new LinkedHashMap<>();
    String returns = "";
    StringBuilder block = main;
    String tag = "";
    for (String line : (comment + "\n@end").split("\n", -1)) {
      String text = line.strip();
      // A tag within braces that was broken over lines is no block tag.
      if (!text.startsWith("@") || (openBraces(block.toString()) > 0 && !text.equals("@end"))) {
        block.append(text).append('\n');
        continue;
      }
      if (tag.equals("@param")) {
        addParameter(block.toString().strip(), parameters);
      } else if (tag.equals("@return")) {
        returns = PlainText.of(block.toString());
      }
      int end = endOfWord(text);
      tag = text.substring(0, end);
      block = new StringBuilder(text.substring(end)).append('\n');
    }
    return new Javadoc(
        PlainText.firstParagraph(main.toString()),
        Collections.unmodifiableMap(parameters),
        returns);
  }

  /** What is said of a parameter or record component, or empty. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  private static void addParameter(String text, Map<String, String> parameters) {
    int end = endOfWord(text);
    parameters.putIfAbsent(text.substring(0, end), PlainText.of(text.substring(end)));
  }

  private static int openBraces(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && (open > 0 || text.startsWith("{@", i))) {
        open++;
      } else if (c == '}' && open > 0) {
        open--;
      }
    }
    return open;
  }

  private static int endOfWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
