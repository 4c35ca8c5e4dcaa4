package dev.matte.legacy.proxy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Texts of any characters as the value of a header, which carries visible ASCII only.
 *
 * <p>Specification: 2026-07-28, basic/transports/streamable-http, "Value Encoding".
 */
final class HeaderText {

  private static final String PREFIX = "=?base64?";
  private static final String SUFFIX = "?=";

  private HeaderText() {}

  /** The text itself, or wrapped where it would be lost, changed, or taken for a wrapped one. */
  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return PREFIX + Base64.getEncoder().encodeToString(utf8) + SUFFIX;
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.startsWith(PREFIX) || text.startsWith(" ") || text.endsWith(" ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
