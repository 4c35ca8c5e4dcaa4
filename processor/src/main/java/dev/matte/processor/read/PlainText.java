package dev.matte.processor.read;

import java.util.Locale;
import java.util.Set;

/**
 * Plain text from the mixture of HTML and inline tags that documentation comments are written in.
 *
 * <p>Inline tags leave their content, links their label, elements nothing, entities the character
 * they stand for; white space is folded. What is not understood stays as it is written.
 */
final class PlainText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ul",
          "ol",
          "dl",
          "pre",
          "table",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "div");

  private final String source;
  private final boolean firstParagraph;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private PlainText(String source, boolean firstParagraph) {
    this.source = source;
    this.firstParagraph = firstParagraph;
  }

  /** All of a comment's text. */
  static String of(String source) {
    return new PlainText(source, false).read();
  }

  /** The text before the second paragraph, list, heading or empty line. */
  static String firstParagraph(String source) {
    return new PlainText(source.strip(), true).read();
  }

  private String read() {
    while (at < source.length() && !paragraphEnds()) {
      char c = source.charAt(at);
      if (c == '{' && source.startsWith("{@", at)) {
        inlineTag();
      } else if (!(c == '<' && htmlTag()) && !(c == '&' && entity())) {
        text.append(c);
        at++;
      }
    }
    return fold(text);
  }

  private boolean paragraphEnds() {
    return firstParagraph
        && source.charAt(at) == '\n'
        && at + 1 < source.length()
        && source.charAt(at + 1) == '\n'
        && !text.toString().isBlank();
  }

  private void inlineTag() {
    int end = closingBrace();
    String inside = source.substring(at + 2, end);
    int space = indexOfSpace(inside);
    String content = inside.substring(space).strip();
    switch (inside.substring(0, space)) {
      case "code", "literal", "systemProperty" -> text.append(content);
      case "link", "linkplain", "value" -> text.append(label(content));
      case "inheritDoc", "docRoot", "snippet" -> text.append(' ');
      case "index" -> text.append(content, 0, indexOfSpace(content));
      default -> text.append(of(content));
    }
    at = Math.min(end + 1, source.length());
  }

  /** The index of the brace that closes the one at the current place, or the end. */
  private int closingBrace() {
    int depth = 0;
    for (int i = at; i < source.length(); i++) {
      if (source.charAt(i) == '{') {
        depth++;
      } else if (source.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return source.length();
  }

  private static String label(String content) {
    int parenthesis = content.indexOf('(');
    int close = content.indexOf(')');
    int space = indexOfSpace(content);
    // The space within m(int, int) does not end the reference.
    int end = parenthesis >= 0 && parenthesis < space && close > space ? close + 1 : space;
    String label = content.substring(end).strip();
    if (!label.isEmpty()) {
      return of(label);
    }
    String reference = content.substring(0, end);
    int arguments = reference.indexOf('(');
    String name = arguments < 0 ? reference : reference.substring(0, arguments);
    return name.startsWith("#") ? name.substring(1) : name.replace('#', '.');
  }

  private boolean htmlTag() {
    int end = source.indexOf('>', at);
    if (source.startsWith("<!--", at)) {
      int close = source.indexOf("-->", at);
      at = close < 0 ? source.length() : close + 3;
      return true;
    }
    int name = source.startsWith("</", at) ? at + 2 : at + 1;
    if (end < 0 || name >= source.length() || !Character.isLetter(source.charAt(name))) {
      return false;
    }
    String element = element(name, end);
    if (firstParagraph && BLOCKS.contains(element) && !text.toString().isBlank()) {
      at = source.length();
      return true;
    }
    if (BLOCKS.contains(element) || element.equals("br") || element.equals("li")) {
      text.append(' ');
    }
    at = end + 1;
    return true;
  }

  private String element(int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return source.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private boolean entity() {
    int end = source.indexOf(';', at);
    if (end < 0 || end - at > 10) {
      return false;
    }
    String decoded = Entities.decode(source.substring(at + 1, end));
    if (decoded.isEmpty()) {
      return false;
    }
    text.append(decoded);
    at = end + 1;
    return true;
  }

  private static int indexOfSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
