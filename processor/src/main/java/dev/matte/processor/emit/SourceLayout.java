package dev.matte.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays generated source out exactly as google-java-format would.
 *
 * <p>JavaPoet names and indents; its lines end where statements do, but its own wrapping of long
 * signatures differs, and it parts all fields by empty lines. Here every statement is put back on
 * one line, then broken if that is longer than 100 columns. Fields stand together.
 */
final class SourceLayout {
  private static final int WIDTH = 100;
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* ?(.*)\\n *\\*/$");

  private SourceLayout() {}

  static String format(String source) {
    StringBuilder text = new StringBuilder();
    String before = "";
    boolean gap = false;
    for (String line : joined(shortComments(source).split("\n", -1))) {
      if (line.isBlank()) {
        gap = true;
        continue;
      }
      if (line.strip().equals("}") && before.endsWith(") {")) {
        // A body without statements.
        text.setLength(text.length() - 1);
        text.append("}\n");
        before = line;
        continue;
      }
      if (gap && !(isField(before) && isField(line))) {
        text.append('\n');
      }
      gap = false;
      before = line;
      text.append(line.length() > WIDTH && !isFixed(line) ? broken(line) : line).append('\n');
    }
    return text.toString();
  }

  /** A comment of one line stands on one line. */
  private static String shortComments(String source) {
    return SHORT_COMMENT
        .matcher(source)
        .replaceAll(
            comment -> {
              String line = comment.group(1) + "/** " + comment.group(2) + " */";
              String kept = line.length() <= WIDTH ? line : comment.group();
              return Matcher.quoteReplacement(kept);
            });
  }

  private static String broken(String line) {
    int indent = indent(line);
    return StatementLayout.lines(line.substring(indent), indent);
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static boolean isField(String line) {
    String text = line.strip();
    return text.startsWith("private ") && text.endsWith(";");
  }

  private static boolean isFixed(String line) {
    String text = line.strip();
    return text.startsWith("import ")
        || text.startsWith("package ")
        || text.startsWith("/")
        || text.startsWith("*")
        || text.startsWith("@");
  }

  /** Puts statements that span lines on one. */
  private static List<String> joined(String[] lines) {
    List<String> joined = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : lines) {
      if (statement.isEmpty()) {
        statement.append(line);
      } else {
        append(statement, line.strip());
      }
      if (isComplete(statement.toString())) {
        joined.add(statement.toString());
        statement.setLength(0);
      }
    }
    joined.add(statement.toString());
    return joined;
  }

  private static void append(StringBuilder statement, String next) {
    boolean bracket = statement.charAt(statement.length() - 1) == '(';
    statement.append(bracket ? "" : " ").append(next);
  }

  private static boolean isComplete(String statement) {
    return statement.isBlank()
        || isFixed(statement)
        || statement.endsWith(";")
        || statement.endsWith("{")
        || statement.endsWith("}");
  }
}
