package dev.matte.runtime.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Texts of any characters and length as parts of keys: visible ASCII, short, never two alike. */
final class KeyTexts {

  private static final int LONGEST = 100;
  private static final String PLAIN = "-._~:/@+";

  private KeyTexts() {}

  /** Checks a name, which stands in keys as it is. */
  static void requireName(String name) {
    if (!name.matches("[A-Za-z0-9.-]{1,100}")) {
      throw new IllegalArgumentException(
          "name: expected letters, digits, dots and hyphens, found \"" + name + '"');
    }
  }

  /** Appends a text: what has a meaning in keys is percent-encoded, a long text is its hash. */
  static void append(StringBuilder key, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      // No text begins with the sign, which is encoded.
      key.append('#');
      for (byte b : sha256(bytes)) {
        appendHex(key, b);
      }
      return;
    }
    for (byte b : bytes) {
      if (plain(b)) {
        key.append((char) b);
      } else {
        key.append('%');
        appendHex(key, b);
      }
    }
  }

  private static boolean plain(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || PLAIN.indexOf(b) >= 0;
  }

  private static void appendHex(StringBuilder key, byte b) {
    key.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }
}
