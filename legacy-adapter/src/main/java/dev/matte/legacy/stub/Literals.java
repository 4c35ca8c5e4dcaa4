package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text as Java source: a string where it is short, a text block where it is not. */
final class Literals {
  /** The longest literal that stands on a line of its own wherever it is needed. */
  private static final int SHORT = 64;

  /** Characters of a line in a text block, before escaping. */
  private static final int LINE = 72;

  /** What a constant of a class file holds, in bytes. */
  private static final int LONGEST = 65_535;

  private Literals() {}

  /** Whether the text fits in a class file. */
  static boolean fits(String text) {
    // A supplementary character takes six bytes there and four in UTF-8, NUL two.
    return text.length() * 3L <= LONGEST
        || text.getBytes(StandardCharsets.UTF_8).length * 3L / 2 + 1 <= LONGEST;
  }

  /** A string literal or text block. */
  static Doc text(String text) {
    String escaped = escaped(text, true);
    boolean line = escaped.length() <= SHORT && text.indexOf('\n') < 0;
    return line || text.chars().anyMatch(Literals::lostAtLineEnd)
        ? Doc.text('"' + escaped + '"')
        : Doc.block(lines(text));
  }

  /** A string literal, however long. */
  static Doc line(String text) {
    return Doc.text('"' + escaped(text, true) + '"');
  }

  /** JSON in a string literal when it is short, else in a text block that shows its structure. */
  static Doc json(Json value) {
    String compact = escaped(JsonText.compact(value), true);
    if (compact.length() <= SHORT) {
      return Doc.text('"' + compact + '"');
    }
    String pretty = JsonText.pretty(value);
    return Doc.block(blockLines(shortest(value, pretty).strip()));
  }

  private static String shortest(Json value, String pretty) {
    String compact = JsonText.compact(value);
    return compact.length() <= LINE || !fits(pretty) ? compact : pretty;
  }

  /** The lines between the quotes of a text block for JSON, whose line breaks mean nothing. */
  private static List<String> blockLines(String json) {
    List<String> lines = new ArrayList<>();
    for (String line : json.split("\n", -1)) {
      lines.add(escaped(line, false));
    }
    lines.add("\"\"\"");
    return lines;
  }

  /** The lines between the quotes of a text block that means exactly this text. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String[] paragraphs = text.split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      boolean last = i + 1 == paragraphs.length;
      if (last && paragraphs[i].isEmpty()) {
        break;
      }
      List<String> parts = folded(paragraphs[i]);
      for (int part = 0; part < parts.size(); part++) {
        boolean goesOn = part + 1 < parts.size() || last;
        lines.add(line(parts.get(part), goesOn));
      }
    }
    lines.add("\"\"\"");
    return lines;
  }

  private static String line(String part, boolean goesOn) {
    String escaped = escaped(part, false);
    if (!goesOn && escaped.endsWith(" ")) {
      escaped = escaped.substring(0, escaped.length() - 1) + "\\s";
    }
    return escaped + (goesOn ? "\\" : "");
  }

  /** White space that the compiler takes off the ends of a text block's lines, even escaped. */
  private static boolean lostAtLineEnd(int c) {
    return c > 0x7f && Character.isWhitespace(c);
  }

  /** Parts of a line, broken after spaces where it is long. */
  private static List<String> folded(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (line.length() - from > LINE) {
      int space = line.lastIndexOf(' ', from + LINE);
      if (space < from) {
        space = line.indexOf(' ', from + LINE);
      }
      if (space < 0) {
        break;
      }
      parts.add(line.substring(from, space + 1));
      from = space + 1;
    }
    parts.add(line.substring(from));
    return parts;
  }

  private static String escaped(String text, boolean string) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      switch (point) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '"' -> out.append(string || text.startsWith("\"\"", next) ? "\\\"" : "\"");
        default -> {
          if (Characters.visible(point)) {
            out.appendCodePoint(point);
          } else if (point < 0x80) {
            // Not as \\u escapes: those are read before the compiler looks for line ends.
            out.append("\\%03o".formatted(point));
          } else {
            text.substring(i, next).chars().forEach(c -> out.append("\\u%04x".formatted(c)));
          }
        }
      }
      i = next;
    }
    return out.toString();
  }
}
