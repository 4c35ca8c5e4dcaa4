package dev.matte.contract.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/**
 * JSON text of a value, in one of two canonical forms: the same value always gives the same text.
 *
 * <p>Only what JSON demands is escaped: quotes, backslashes and control characters.
 */
public final class JsonText {
  /** Beyond this many zeros a number is written with an exponent. */
  private static final int PLAIN_DIGITS = 40;

  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;

  private JsonText(boolean pretty) {
    this.pretty = pretty;
  }

  /** The value in one line without spaces. */
  public static String compact(Json value) {
    JsonText text = new JsonText(false);
    text.value(value, 0);
    return text.out.toString();
  }

  /** The value over several lines, indented by two spaces, with a line feed at the end. */
  public static String pretty(Json value) {
    JsonText text = new JsonText(true);
    text.value(value, 0);
    return text.out.append('\n').toString();
  }

  /** Reads strict JSON text. */
  public static Json parse(String text) throws JsonSyntaxException {
    return new JsonParser(text).parse();
  }

  private void value(Json value, int depth) {
    if (value instanceof Json.Text text) {
      string(text.value());
    } else if (value instanceof Json.Numeral number) {
      out.append(number(number.value()));
    } else if (value instanceof Json.Flag flag) {
      out.append(flag.value());
    } else if (value instanceof Json.Items items) {
      array(items, depth);
    } else if (value instanceof Json.Members members) {
      object(members, depth);
    } else {
      out.append("null");
    }
  }

  private void array(Json.Items items, int depth) {
    boolean broken = pretty && items.values().stream().anyMatch(JsonText::isStructure);
    out.append('[');
    for (Iterator<Json> i = items.values().iterator(); i.hasNext(); ) {
      if (broken) {
        line(depth + 1);
      }
      value(i.next(), depth + 1);
      if (i.hasNext()) {
        out.append(pretty && !broken ? ", " : ",");
      }
    }
    if (broken) {
      line(depth);
    }
    out.append(']');
  }

  private void object(Json.Members members, int depth) {
    if (members.values().isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    for (Iterator<Map.Entry<String, Json>> i = members.values().entrySet().iterator();
        i.hasNext(); ) {
      Map.Entry<String, Json> member = i.next();
      line(depth + 1);
      string(member.getKey());
      out.append(pretty ? ": " : ":");
      value(member.getValue(), depth + 1);
      if (i.hasNext()) {
        out.append(',');
      }
    }
    line(depth);
    out.append('}');
  }

  private static boolean isStructure(Json value) {
    return value instanceof Json.Items || value instanceof Json.Members;
  }

  private void line(int depth) {
    if (pretty) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> i += other(text, i);
      }
    }
    out.append('"');
  }

  /** Appends the character at the index and says how many more chars than one it took. */
  private int other(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x20) {
      out.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xF, 16));
      return 0;
    }
    if (!Character.isSurrogate(c)) {
      out.append(c);
      return 0;
    }
    int point = text.codePointAt(index);
    // Half a surrogate pair has no UTF-8 form.
    out.appendCodePoint(Character.isSupplementaryCodePoint(point) ? point : 0xFFFD);
    return Character.isSupplementaryCodePoint(point) ? 1 : 0;
  }

  private static String number(BigDecimal value) {
    return Math.abs((long) value.scale()) <= PLAIN_DIGITS
        ? value.toPlainString()
        : value.toString();
  }
}
