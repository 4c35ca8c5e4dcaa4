package dev.matte.runtime.dispatch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Texts of any characters in a header, which carries visible ASCII only: wrapped in {@code
 * =?base64?…?=} where they need it.
 *
 * <p>Specification: 2026-07-28, basic/transports/streamable-http; HTTP-9 to HTTP-11.
 */
final class HeaderTexts {

  private static final String PREFIX = "=?base64?";
  private static final String SUFFIX = "?=";

  private HeaderTexts() {}

  /** Whether there are visible ASCII characters, blanks and tabs only. */
  static boolean visible(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        return false;
      }
    }
    return true;
  }

  /** The value without blanks and tabs around it. */
  static String stripped(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(value.charAt(to - 1))) {
      to--;
    }
    return value.substring(from, to);
  }

  /** Whether a value is wrapped, as far as its both ends tell; otherwise it is literal. */
  static boolean wrapped(String value) {
    return value.length() >= PREFIX.length() + SUFFIX.length()
        && value.startsWith(PREFIX)
        && value.endsWith(SUFFIX);
  }

  /** The text in a wrapped value; {@code null} when it is not padded Base64 of UTF-8. */
  static @Nullable String unwrap(String value) {
    String digits = value.substring(PREFIX.length(), value.length() - SUFFIX.length());
    // The decoder would take digits without their padding.
    if (digits.length() % 4 != 0) {
      return null;
    }
    try {
      byte[] utf8 = Base64.getDecoder().decode(digits);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
