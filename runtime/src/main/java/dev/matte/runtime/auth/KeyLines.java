package dev.matte.runtime.auth;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys as lines of text: an id, {@code sha256:} with the hash, and {@code name=value,value} as
 * often as needed. Empty lines and those that begin with {@code #} say nothing.
 *
 * <p>What is wrong with a line is told without repeating any of it, as it may hold a key by
 * mistake.
 */
final class KeyLines {

  private static final String HASH = "sha256:";
  private static final String TIER = "tier";
  private static final String NOT_BEFORE = "not-before";
  private static final String EXPIRES = "expires";
  private static final int DATE = "2027-01-01".length();

  private KeyLines() {}

  /**
   * Reads all lines of a text.
   *
   * @param place where it comes from, for messages
   * @throws IllegalArgumentException if a line cannot be read; the message says which
   */
  static List<ApiKey> parseAll(String text, String place) {
    List<ApiKey> keys = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        keys.add(parse(line));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(place + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return keys;
  }

  /** Reads one line. */
  static ApiKey parse(String line) {
    String[] words = line.strip().split("\\s+", -1);
    if (words.length < 2 || !words[1].startsWith(HASH)) {
      throw new IllegalArgumentException("expected an id, then sha256: and 64 hexadecimal digits");
    }
    ApiKey key = ApiKey.hashed(words[0], words[1].substring(HASH.length()));
    Set<String> seen = new HashSet<>();
    for (int i = 2; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      String name = equals < 0 ? words[i] : words[i].substring(0, equals);
      if (!seen.add(name)) {
        throw new IllegalArgumentException("expected each name once");
      }
      key = add(key, name, equals < 0 ? "" : words[i].substring(equals + 1));
    }
    return key;
  }

  /** Writes a key as one line, without a line break. */
  static String write(ApiKey key) {
    StringBuilder line = new StringBuilder(key.id()).append(' ').append(HASH).append(key.hash());
    for (Map.Entry<String, List<String>> each : key.attributes().entrySet()) {
      boolean tier = each.getKey().equals(ApiKey.CLAIM + TIER);
      line.append(' ').append(tier ? TIER : each.getKey());
      line.append('=').append(String.join(",", each.getValue()));
    }
    key.notBefore().ifPresent(moment -> line.append(' ' + NOT_BEFORE + '=').append(moment));
    key.expires().ifPresent(moment -> line.append(' ' + EXPIRES + '=').append(moment));
    return line.toString();
  }

  /** A day, which begins in UTC, or a moment. */
  static Instant moment(String text) {
    try {
      return text.length() == DATE
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a day such as 2027-01-01, or a moment such as 2027-01-01T12:00:00Z", e);
    }
  }

  private static ApiKey add(ApiKey key, String name, String value) {
    return switch (name) {
      case NOT_BEFORE -> key.notBefore(moment(value));
      case EXPIRES -> key.expires(moment(value));
      case TIER -> key.with(ApiKey.CLAIM + TIER, values(value));
      case ApiKey.ROLES, ApiKey.SCOPES, ApiKey.PERMISSIONS, ApiKey.TENANT ->
          key.with(name, values(value));
      default -> {
        // A name that is mistyped would else give a key for ever, or no rights.
        if (!name.startsWith(ApiKey.CLAIM)) {
          throw new IllegalArgumentException(
              "expected roles, scopes, permissions, tenant, tier, claim.NAME, not-before or expires"
                  + " in front of =");
        }
        yield key.with(name, values(value));
      }
    };
  }

  private static List<String> values(String text) {
    return List.of(text.split(",", -1));
  }
}
