package dev.matte.legacy.diff;

import dev.matte.legacy.text.Printable;
import java.util.regex.Pattern;

/**
 * Text of strangers inside Markdown: it stays text, whatever characters it holds, and nobody is
 * mentioned, linked or notified by it.
 */
final class MarkdownText {
  /** Nothing in it ends a code span or a table cell. */
  private static final Pattern PLAIN = Pattern.compile("(?=.*\\S)[^`|\\\\]+");

  /** What hosts look for in the finished text, escaped or not. */
  private static final Pattern LINKED = Pattern.compile("[@#]|://|www\\.|\\bGH-\\d");

  private static final String MARKS = "\\`*_{}[]<>()+!|~&$^=";

  private MarkdownText() {}

  /** The text as inline code, in a paragraph or a table cell. */
  static String code(String text, int most) {
    String line = Printable.line(text, most);
    return PLAIN.matcher(line).matches() ? "`" + line + "`" : html(line);
  }

  /** The text as inline code inside HTML or Markdown. */
  static String html(String text) {
    StringBuilder out = new StringBuilder("<code>");
    String line = Printable.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > 0x7F || c == ' ' || Character.isLetterOrDigit(c)) {
        out.append(c);
      } else {
        // Every mark as a number: Markdown takes none of these as its own.
        out.append("&#").append((int) c).append(';');
      }
    }
    return out.append("</code>").toString();
  }

  /**
   * A sentence of ours that may quote names of strangers: marks that Markdown would take are
   * escaped, and what a host would turn into a link or a mention makes the whole of it code.
   */
  static String prose(String text) {
    String line = Printable.line(text);
    if (LINKED.matcher(line).find()) {
      return html(line);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
