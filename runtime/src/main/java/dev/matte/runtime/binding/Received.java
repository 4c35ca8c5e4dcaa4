package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonToken;

/** What came in place of what was expected, in a few words. */
final class Received {
  /** How much of a text or number is shown. */
  private static final int SHOWN = 60;

  private Received() {}

  /**
   * Describes the value that comes next, and passes it.
   *
   * @param sensitive whether its content must not be shown
   */
  static String describe(JsonReader reader, boolean sensitive) {
    JsonToken token = reader.peek();
    return switch (token) {
      case BEGIN_OBJECT -> {
        reader.skipValue();
        yield "an object";
      }
      case BEGIN_ARRAY -> {
        reader.skipValue();
        yield "a list";
      }
      case STRING -> {
        String text = reader.nextString();
        yield sensitive ? "text" : text(text);
      }
      case NULL -> {
        reader.nextNull();
        yield "null";
      }
      case NUMBER -> {
        String number = reader.nextSlice().toString();
        yield sensitive ? "a number" : "number " + shortened(number);
      }
      default -> {
        String flag = reader.nextBoolean() ? "true" : "false";
        yield sensitive ? "true or false" : flag;
      }
    };
  }

  /** Describes a text. */
  static String text(String text) {
    return "text \"" + shortened(text) + "\"";
  }

  /** A text on one line, its end cut off where it is long. */
  static String shortened(String text) {
    int cut = Math.min(text.length(), SHOWN);
    if (cut < text.length() && Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < cut; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) ? ' ' : c);
    }
    return cut < text.length() ? shown.append("...").toString() : shown.toString();
  }
}
