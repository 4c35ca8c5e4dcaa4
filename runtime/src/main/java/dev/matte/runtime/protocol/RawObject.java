package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Members of JSON that another server sent, of any shape. */
final class RawObject {

  private RawObject() {}

  /** A member that is a text; empty where there is none. */
  static Optional<String> text(JsonSlice value, String name) {
    JsonSlice member = member(value, name);
    return member != null && token(member) == JsonToken.STRING
        ? Optional.of(member.reader().nextString())
        : Optional.empty();
  }

  /** A member that is a whole number from zero on; zero where there is none. */
  static long count(JsonSlice value, String name) {
    JsonSlice member = member(value, name);
    try {
      return member == null || token(member) != JsonToken.NUMBER
          ? 0
          : Math.max(0, member.reader().nextLong());
    } catch (JsonException e) {
      // A fraction, or more than any clock counts.
      return 0;
    }
  }

  /**
   * The items of a member.
   *
   * @throws IllegalArgumentException if it is no array
   */
  static List<JsonSlice> items(JsonSlice value, String name) {
    JsonSlice member = member(value, name);
    if (member == null || token(member) != JsonToken.BEGIN_ARRAY) {
      throw new IllegalArgumentException("expected " + name + " as a JSON array");
    }
    List<JsonSlice> items = new ArrayList<>();
    JsonReader reader = member.reader();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(reader.nextSlice());
    }
    return items;
  }

  /** A member; {@code null} where there is none. */
  static @Nullable JsonSlice member(JsonSlice value, String name) {
    if (token(value) != JsonToken.BEGIN_OBJECT) {
      return null;
    }
    JsonReader reader = value.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(name)) {
        return reader.nextSlice();
      }
      reader.skipValue();
    }
    return null;
  }

  private static JsonToken token(JsonSlice value) {
    return value.reader().peek();
  }
}
