package dev.matte.runtime.binding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text in URIs: RFC 3986, sections 2.1 to 2.3. */
final class PercentTexts {
  private static final int HEX = 16;

  private PercentTexts() {}

  static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  static boolean isReserved(char c) {
    return ":/?#[]@!$&'()*+,;=".indexOf(c) >= 0;
  }

  /** Appends a text in which all but unreserved characters are percent-encoded. */
  static void encode(String text, StringBuilder to) {
    encode(text.getBytes(StandardCharsets.UTF_8), to);
  }

  /** Appends a text in UTF-8 in which all but unreserved characters are percent-encoded. */
  static void encode(byte[] text, StringBuilder to) {
    for (byte b : text) {
      if (isUnreserved((char) (b & 0xff))) {
        to.append((char) b);
      } else {
        to.append('%').append(Character.forDigit(b >> 4 & 15, 16));
        to.append(Character.forDigit(b & 15, 16));
      }
    }
  }

  /** The text with its percent signs resolved, or null if one is broken or the bytes no UTF-8. */
  static @Nullable String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        bytes.put((byte) c);
        continue;
      }
      if (i + 2 >= text.length()) {
        return null;
      }
      int high = Character.digit(text.charAt(i + 1), HEX);
      int low = Character.digit(text.charAt(i + 2), HEX);
      if (high < 0 || low < 0) {
        return null;
      }
      bytes.put((byte) (high * HEX + low));
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
