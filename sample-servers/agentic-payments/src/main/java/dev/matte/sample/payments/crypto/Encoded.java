package dev.matte.sample.payments.crypto;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Bytes as text, read strictly: text that has another spelling is refused, since a signature over
 * its meaning would not notice the change. The case of hex digits is the one exception.
 */
public final class Encoded {
  private Encoded() {}

  /** The bytes that an even number of hex digits stands for. */
  public static Optional<byte[]> hex(String text) {
    try {
      return Optional.of(HexFormat.of().parseHex(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Its message holds a part of the text, which may be a secret.
    }
  }

  /** The bytes that padded Base64 stands for. */
  public static Optional<byte[]> base64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      // The decoder passes over missing padding and over the unused bits of the last digit.
      return base64(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Lower case hex digits. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Padded Base64. */
  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
