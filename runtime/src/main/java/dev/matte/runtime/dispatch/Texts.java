package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;

/** Texts as they stand in a message, compared without being decoded where that can be. */
final class Texts {

  private Texts() {}

  /** Whether a JSON text says exactly the given one. */
  static boolean equal(JsonSlice quoted, String text) {
    byte[] bytes = quoted.bytes();
    int at = quoted.from() + 1;
    int end = quoted.to() - 1;
    for (int i = 0; i < text.length() && at < end; i++, at++) {
      byte b = bytes[at];
      if (b == '\\' || b < 0) {
        return quoted.reader().nextString().equals(text);
      }
      if (b != text.charAt(i)) {
        return false;
      }
    }
    return at == end && end - quoted.from() - 1 == text.length();
  }
}
