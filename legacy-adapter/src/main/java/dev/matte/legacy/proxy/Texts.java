package dev.matte.legacy.proxy;

import java.nio.charset.StandardCharsets;

/** Texts of the other side, cut to what a message of ours can show. */
final class Texts {

  private static final int SHOWN = 300;

  private Texts() {}

  /** The beginning of a text, without control characters. */
  static String cut(String text) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    StringBuilder plain = new StringBuilder(shown.length());
    shown.chars().forEach(c -> plain.append(Character.isISOControl(c) ? ' ' : (char) c));
    return plain.toString().strip();
  }

  /** The beginning of a text in UTF-8, without control characters. */
  static String cut(byte[] text) {
    // Four bytes are the most that one character takes.
    return cut(new String(text, 0, Math.min(text.length, SHOWN * 4 + 4), StandardCharsets.UTF_8));
  }
}
