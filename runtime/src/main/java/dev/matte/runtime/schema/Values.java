package dev.matte.runtime.schema;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** JSON values, told apart by what they are and not by how they are written. */
final class Values {

  private Values() {}

  /** A text that equal values share: numbers without zeros at the end, members in order. */
  static String canonical(JsonSlice value) {
    StringBuilder text = new StringBuilder();
    append(value.reader(), text);
    return text.toString();
  }

  /** A number's value. */
  static BigDecimal number(JsonSlice value) {
    return value.reader().nextBigDecimal();
  }

  /** Whether a number has no fraction, however it is written. */
  static boolean isWhole(JsonSlice value) {
    for (int i = value.from(); i < value.to(); i++) {
      byte b = value.bytes()[i];
      if (b == '.' || b == 'e' || b == 'E') {
        return number(value).stripTrailingZeros().scale() <= 0;
      }
    }
    return true;
  }

  /** Whether a value is an object. */
  static boolean isObject(JsonSlice value) {
    return value.bytes()[value.from()] == '{';
  }

  /** Whether a value is a list. */
  static boolean isList(JsonSlice value) {
    return value.bytes()[value.from()] == '[';
  }

  /** Whether a value is a text. */
  static boolean isText(JsonSlice value) {
    return value.bytes()[value.from()] == '"';
  }

  /** Whether a value is a number. */
  static boolean isNumber(JsonSlice value) {
    byte first = value.bytes()[value.from()];
    return first == '-' || (first >= '0' && first <= '9');
  }

  private static void append(JsonReader reader, StringBuilder text) {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> appendObject(reader, text);
      case BEGIN_ARRAY -> {
        reader.beginArray();
        text.append('[');
        while (reader.hasNext()) {
          append(reader, text);
          text.append(',');
        }
        reader.endArray();
        text.append(']');
      }
      case STRING -> appendText(reader.nextString(), text);
      case NUMBER -> {
        BigDecimal number = reader.nextBigDecimal();
        text.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toString());
      }
      default -> text.append(reader.nextSlice());
    }
  }

  private static void appendObject(JsonReader reader, StringBuilder text) {
    Map<String, String> members = new TreeMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      StringBuilder member = new StringBuilder();
      append(reader, member);
      members.put(name, member.toString());
    }
    reader.endObject();
    text.append('{');
    for (Map.Entry<String, String> member : members.entrySet()) {
      appendText(member.getKey(), text);
      text.append(member.getValue()).append(',');
    }
    text.append('}');
  }

  /** With its length before it, so that no quote inside can be taken for the end. */
  private static void appendText(String value, StringBuilder text) {
    text.append('"').append(value.length()).append(':').append(value);
  }
}
