package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a value of the other side, of whatever shape; a value that is no object has none.
 */
record Members(Map<String, JsonSlice> values) {

  private static final Members NONE = new Members(Map.of());

  /** Reads a value. */
  static Members of(JsonSlice value) {
    JsonReader reader = value.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return NONE;
    }
    Map<String, JsonSlice> values = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      values.put(name, reader.nextSlice());
    }
    return new Members(values);
  }

  /** A member, of whatever type. */
  Optional<JsonSlice> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A member that is a text. */
  Optional<String> text(String name) {
    return find(name).flatMap(Members::text);
  }

  /** The members of a member. */
  Map<String, JsonSlice> object(String name) {
    return find(name).map(value -> of(value).values).orElse(Map.of());
  }

  /** The items of a member that is an array. */
  List<JsonSlice> items(String name) {
    List<JsonSlice> items = new ArrayList<>();
    JsonSlice value = values.get(name);
    if (value != null && value.reader().peek() == JsonToken.BEGIN_ARRAY) {
      JsonReader reader = value.reader();
      reader.beginArray();
      while (reader.hasNext()) {
        items.add(reader.nextSlice());
      }
    }
    return items;
  }

  /** A value that is a text. */
  static Optional<String> text(JsonSlice value) {
    try {
      return value.reader().peek() == JsonToken.STRING
          ? Optional.of(value.reader().nextString())
          : Optional.empty();
    } catch (JsonException e) {
      // Half of a surrogate pair is no text.
      return Optional.empty();
    }
  }
}
