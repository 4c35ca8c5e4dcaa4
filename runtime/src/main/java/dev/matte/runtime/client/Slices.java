package dev.matte.runtime.client;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values taken apart. */
final class Slices {

  private Slices() {}

  /** The members of an object, in order; none of anything else. */
  static Map<String, JsonSlice> members(@Nullable JsonSlice value) {
    Map<String, JsonSlice> members = new LinkedHashMap<>();
    if (value == null || value.reader().peek() != JsonToken.BEGIN_OBJECT) {
      return members;
    }
    JsonReader reader = value.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      members.put(reader.nextName(), reader.nextSlice());
    }
    return members;
  }

  /** The items of an array; none of anything else. */
  static List<JsonSlice> items(@Nullable JsonSlice value) {
    List<JsonSlice> items = new ArrayList<>();
    if (value == null || value.reader().peek() != JsonToken.BEGIN_ARRAY) {
      return items;
    }
    JsonReader reader = value.reader();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(reader.nextSlice());
    }
    return items;
  }

  /** A text; empty when the value is none. */
  static String text(@Nullable JsonSlice value) {
    return value != null && value.reader().peek() == JsonToken.STRING
        ? value.reader().nextString()
        : "";
  }

  /** The text that a value has in a URI: a text itself, of anything else its JSON. */
  static String plain(JsonSlice value) {
    return value.reader().peek() == JsonToken.STRING
        ? value.reader().nextString()
        : value.toString();
  }

  static boolean isTrue(@Nullable JsonSlice value) {
    return value != null && value.reader().peek() == JsonToken.TRUE;
  }

  static double number(@Nullable JsonSlice value, double otherwise) {
    return value != null && value.reader().peek() == JsonToken.NUMBER
        ? value.reader().nextDouble()
        : otherwise;
  }
}
