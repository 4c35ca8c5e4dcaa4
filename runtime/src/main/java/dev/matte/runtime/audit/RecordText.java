package dev.matte.runtime.audit;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A record read back from its line. The hash stands at the end, and is that of everything before
 * it: {@code ,"hash":"…"}} left out.
 *
 * @param number its place in the chain
 * @param at when it was made
 * @param kind what it tells of
 * @param lost how many records before it are missing by their trail's own word
 * @param note words of the trail
 * @param previous the hash of the record before
 * @param hash its own hash
 */
record RecordText(
    long number, Instant at, String kind, long lost, String note, String previous, String hash) {

  static final int HASH_DIGITS = 64;

  private static final byte[] BEFORE_HASH = ",\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] AFTER_HASH = "\"}".getBytes(StandardCharsets.US_ASCII);
  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  /** The record in a line without its end; {@code null} when its hash is not that of its text. */
  static @Nullable RecordText read(byte[] bytes, int from, int to) {
    int afterHash = to - AFTER_HASH.length;
    int beforeHash = afterHash - HASH_DIGITS - BEFORE_HASH.length;
    if (beforeHash <= from || !matches(AFTER_HASH, bytes, afterHash)) {
      return null;
    }
    String hash =
        new String(bytes, afterHash - HASH_DIGITS, HASH_DIGITS, StandardCharsets.US_ASCII);
    if (!matches(BEFORE_HASH, bytes, beforeHash) || !hash.equals(hash(bytes, from, beforeHash))) {
      return null;
    }
    try {
      return of(JsonMembers.of(JsonSlice.of(bytes, from, to)), hash);
    } catch (JsonException | DateTimeParseException e) {
      return null;
    }
  }

  private static RecordText of(JsonMembers members, String hash) {
    return new RecordText(
        members.get("n").reader().nextLong(),
        Instant.parse(members.text("at")),
        members.text("kind"),
        members.get("lost").reader().nextLong(),
        members.text("note"),
        members.text("previous"),
        hash);
  }

  /** The hash of the text of a record. */
  static String hash(byte[] bytes, int from, int to) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    digest.update(bytes, from, to - from);
    return hex(digest.digest());
  }

  /** Bytes in hexadecimal digits. */
  static String hex(byte[] bytes) {
    char[] digits = new char[bytes.length * 2];
    for (int i = 0; i < bytes.length; i++) {
      digits[2 * i] = DIGITS[(bytes[i] >> 4) & 0xf];
      digits[2 * i + 1] = DIGITS[bytes[i] & 0xf];
    }
    return new String(digits);
  }

  /** Whether a text has the form of a hash. */
  static boolean isHash(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return text.length() == HASH_DIGITS;
  }

  private static boolean matches(byte[] expected, byte[] bytes, int at) {
    return Arrays.equals(expected, 0, expected.length, bytes, at, at + expected.length);
  }
}
