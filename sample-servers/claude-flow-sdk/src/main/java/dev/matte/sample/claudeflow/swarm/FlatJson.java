package dev.matte.sample.claudeflow.swarm;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a JSON object that are text, whole numbers, or lists of text; others are passed
 * over.
 *
 * <p>Made for reading what another program may have written: what does not fit is absent.
 */
final class FlatJson {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  private FlatJson() {}

  /** Reads an object; anything else has no members. */
  static FlatJson of(String json) {
    FlatJson object = new FlatJson();
    try {
      JsonReader in = JsonSlice.of(json).reader();
      if (in.peek() == JsonToken.BEGIN_OBJECT) {
        object.read(in);
      }
    } catch (JsonException e) {
      return new FlatJson();
    }
    return object;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  Optional<Integer> number(String name) {
    return Optional.ofNullable(numbers.get(name))
        .filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
        .map(Long::intValue);
  }

  List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  Optional<Instant> time(String name) {
    try {
      return text(name).map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    String text = texts.getOrDefault(name, "");
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> wire(constant).equals(text))
        .findFirst();
  }

  /** A constant as it is written. */
  static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void read(JsonReader in) {
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      switch (in.peek()) {
        case STRING -> texts.put(name, in.nextString());
        case NUMBER -> readNumber(name, in);
        case BEGIN_ARRAY -> lists.put(name, strings(in));
        default -> in.skipValue();
      }
    }
    in.endObject();
  }

  private void readNumber(String name, JsonReader in) {
    double number = in.nextDouble();
    if (number == Math.rint(number)) {
      numbers.put(name, (long) number);
    }
  }

  private static List<String> strings(JsonReader in) {
    List<String> strings = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() == JsonToken.STRING) {
        strings.add(in.nextString());
      } else {
        in.skipValue();
      }
    }
    in.endArray();
    return List.copyOf(strings);
  }
}
