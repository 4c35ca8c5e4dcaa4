package dev.matte.runtime.binding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes from Base64 with the standard alphabet; padding is due, line breaks are not. */
final class Base64Texts {
  private static final byte[] VALUES = new byte[128];

  static {
    Arrays.fill(VALUES, (byte) -1);
    String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < digits.length(); i++) {
      VALUES[digits.charAt(i)] = (byte) i;
    }
  }

  private Base64Texts() {}

  /** The bytes that ASCII text between two offsets stands for, or null if it is not Base64. */
  static byte @Nullable [] decode(byte[] text, int from, int to) {
    int length = to - from;
    if (length % 4 != 0) {
      return null;
    }
    int padding = 0;
    while (padding < 2 && padding < length && text[to - 1 - padding] == '=') {
      padding++;
    }
    byte[] bytes = new byte[length / 4 * 3 - padding];
    int size = 0;
    int bits = 0;
    int held = 0;
    for (int i = from; i < to - padding; i++) {
      byte c = text[i];
      int value = c < 0 ? -1 : VALUES[c];
      if (value < 0) {
        return null;
      }
      bits = bits << 6 | value;
      held += 6;
      if (held >= 8) {
        held -= 8;
        bytes[size++] = (byte) (bits >> held);
      }
    }
    return bytes;
  }
}
