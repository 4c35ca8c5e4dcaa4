package dev.matte.runtime.auth;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonToken;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token says: its texts and lists of texts, those within objects under names with dots, and
 * its times. A name with dots at the top wins over one that is put together.
 */
final class Claims {

  private static final JsonLimits LIMITS = new JsonLimits(16, Token.LONGEST, 20);
  private static final int DEEPEST = 4;
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final Set<String> TIMES = Set.of("exp", "nbf", "iat");

  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private final Map<String, Instant> times = new HashMap<>();

  private Claims() {}

  /** Reads what a token says; {@code null} if it is no JSON object, or says a thing twice. */
  static @Nullable Claims read(byte[] payload) {
    Claims claims = new Claims();
    try {
      JsonReader json = new JsonReader(payload, 0, payload.length, LIMITS);
      claims.members(json, "", 1);
      json.end();
      return claims;
    } catch (JsonException | ArithmeticException e) {
      return null;
    }
  }

  /** The texts of a claim; empty when it has none. */
  List<String> texts(String name) {
    return texts.getOrDefault(name, List.of());
  }

  /** All claims that are texts. */
  Map<String, List<String>> texts() {
    return texts;
  }

  /** A time; {@code null} when it is not said. */
  @Nullable Instant time(String name) {
    return times.get(name);
  }

  private void members(JsonReader json, String prefix, int depth) {
    Set<String> seen = new HashSet<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (!seen.add(name)) {
        throw new JsonException("expected each name once", json.position());
      }
      value(json, prefix + name, depth);
    }
    json.endObject();
  }

  private void value(JsonReader json, String name, int depth) {
    JsonToken next = json.peek();
    if (depth == 1 && TIMES.contains(name)) {
      times.put(name, time(json.nextBigDecimal()));
    } else if (next == JsonToken.STRING) {
      put(name, List.of(json.nextString()), depth);
    } else if (next == JsonToken.BEGIN_ARRAY) {
      put(name, items(json), depth);
    } else if (next == JsonToken.BEGIN_OBJECT && depth < DEEPEST) {
      members(json, name + '.', depth + 1);
    } else {
      json.skipValue();
    }
  }

  private void put(String name, List<String> values, int depth) {
    if (depth == 1) {
      texts.put(name, values);
    } else {
      texts.putIfAbsent(name, values);
    }
  }

  private static List<String> items(JsonReader json) {
    List<String> found = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      if (json.peek() == JsonToken.STRING) {
        found.add(json.nextString());
      } else {
        json.skipValue();
      }
    }
    json.endArray();
    return found;
  }

  /** Seconds since 1970, of which fractions are dropped. */
  private static Instant time(BigDecimal seconds) {
    if (seconds.signum() < 0 || seconds.compareTo(BigDecimal.valueOf(LAST_SECOND)) > 0) {
      throw new ArithmeticException("no such time");
    }
    return Instant.ofEpochSecond(seconds.longValue());
  }
}
