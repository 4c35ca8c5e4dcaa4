package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;

/** Descriptions as documentation comments, where a comment gives back exactly the same text. */
final class Prose {

  private Prose() {}

  /** Whether source can say it at all, in a comment or an annotation. */
  static boolean sayable(String text) {
    return !text.isEmpty() && (commentable(text) || Literals.fits(text));
  }

  /** Whether a comment says it: visible characters, and no white space that would be folded. */
  static boolean commentable(String text) {
    return !text.isEmpty()
        && Characters.allVisible(text)
        && !text.startsWith(" ")
        && !text.endsWith(" ")
        && !text.contains("  ");
  }

  /**
   * The comment for a description and tags, the latter with their names; empty when there is
   * nothing.
   */
  static List<String> comment(String description, List<Tag> tags, int indent) {
    return written(escaped(description), tags, indent);
  }

  /** The comment for text that is HTML already. */
  static List<String> written(String main, List<Tag> tags, int indent) {
    int width = Printer.LINE - indent - 3;
    List<String> lines = new ArrayList<>();
    if (tags.isEmpty() && indent + main.length() + 7 <= Printer.LINE) {
      return main.isEmpty() ? List.of() : List.of("/** " + main + " */");
    }
    fill(main, width, "", lines);
    if (!lines.isEmpty() && !tags.isEmpty()) {
      lines.add("");
    }
    for (Tag tag : tags) {
      fill("@param " + tag.name() + " " + escaped(tag.text()), width, "    ", lines);
    }
    List<String> comment = new ArrayList<>(List.of("/**"));
    lines.forEach(line -> comment.add(line.isEmpty() ? " *" : " * " + line));
    comment.add(" */");
    return comment;
  }

  /** What a comment says of a parameter or component. */
  record Tag(String name, String text) {}

  private static void fill(String text, int width, String further, List<String> lines) {
    if (text.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder();
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      if (!first && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(further).append(word);
      } else {
        line.append(first ? "" : " ").append(word);
      }
      first = false;
    }
    lines.add(line.toString());
  }

  /** Text as HTML that holds no tag of any kind, and that ends no comment. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '@' -> out.append(before == ' ' || before == '{' ? "&#64;" : "@");
        case '*' -> out.append(before == ' ' ? "&#42;" : "*");
        case '/' -> out.append(before == '*' ? "&#47;" : "/");
        case '\\' -> out.append("&#92;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
