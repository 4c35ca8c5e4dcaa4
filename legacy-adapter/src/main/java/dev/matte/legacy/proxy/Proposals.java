package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.List;

/** The values in an answer to {@code completion/complete}. */
final class Proposals {

  private Proposals() {}

  /**
   * Reads the values.
   *
   * @throws IllegalArgumentException if there are none
   */
  static List<String> read(JsonSlice result) {
    JsonReader reader = result.reader();
    if (enter(reader, "completion", JsonToken.BEGIN_OBJECT)
        && enter(reader, "values", JsonToken.BEGIN_ARRAY)) {
      List<String> values = new ArrayList<>();
      reader.beginArray();
      while (reader.hasNext()) {
        if (reader.peek() == JsonToken.STRING) {
          values.add(reader.nextString());
        } else {
          reader.skipValue();
        }
      }
      return values;
    }
    throw new IllegalArgumentException("expected completion.values");
  }

  private static boolean enter(JsonReader reader, String member, JsonToken begin) {
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return false;
    }
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(member) && reader.peek() == begin) {
        return true;
      }
      reader.skipValue();
    }
    return false;
  }
}
