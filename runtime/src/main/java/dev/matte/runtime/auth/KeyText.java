package dev.matte.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Texts of keys: new ones, their hashes, and how hard one is to guess. */
final class KeyText {

  /** Nothing longer is a key; whatever is longer need not be hashed to know that. */
  static final int LONGEST = 512;

  private static final String PREFIX = "mk_";
  private static final int RANDOM_BYTES = 32;
  private static final double ENOUGH_BITS = 128;
  private static final int FEW = 8;

  private KeyText() {}

  /** A new key: a prefix that scanners for secrets can look for, and 256 random bits. */
  static String fresh() {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The hash, 32 bytes. */
  static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a character is one of the 62. */
  static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether a text is one word of visible ASCII, as a header can carry it. */
  static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * Holds a key to what makes its plain hash safe to keep.
   *
   * @throws IllegalArgumentException if it cannot have been drawn from 128 random bits, or does not
   *     fit a header
   */
  static void requireStrong(String key) {
    if (!isWord(key) || key.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a key is one word of at most " + LONGEST + " visible ASCII characters");
    }
    if (key.length() * bitsEach(key) < ENOUGH_BITS || key.chars().distinct().count() < FEW) {
      throw new IllegalArgumentException(
          "a key has to hold 128 random bits or more: 22 letters and digits of both cases, or 32"
              + " hexadecimal digits; ApiKeys.newKey() makes one");
    }
  }

  /** How many bits a character holds at most, by those that occur. */
  private static double bitsEach(String key) {
    boolean letters = false;
    boolean beyondHex = false;
    boolean lower = false;
    boolean upper = false;
    boolean marks = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      boolean large = c >= 'A' && c <= 'Z';
      lower |= small;
      upper |= large;
      letters |= small || large;
      beyondHex |= (small && c > 'f') || (large && c > 'F');
      marks |= !isLetterOrDigit(c);
    }
    if (marks || (lower && upper && beyondHex)) {
      return 6;
    }
    return !letters ? 3.3 : beyondHex ? 5.1 : 4;
  }
}
