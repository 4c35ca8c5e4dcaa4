package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;

/**
 * What a server said in the handshake that it can do.
 *
 * @param changes whether any of its lists may change
 */
record Capabilities(boolean resources, boolean prompts, boolean completions, boolean changes) {

  /** Of a server that said nothing. Tools are asked for all the same. */
  static final Capabilities NONE = new Capabilities(false, false, false, false);

  /** Reads the member {@code capabilities}, of whatever shape. */
  static Capabilities read(JsonSlice value) {
    boolean resources = false;
    boolean prompts = false;
    boolean completions = false;
    boolean changes = false;
    JsonReader reader = value.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return NONE;
    }
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      boolean object = reader.peek() == JsonToken.BEGIN_OBJECT;
      resources |= object && name.equals("resources");
      prompts |= object && name.equals("prompts");
      completions |= object && name.equals("completions");
      if (object) {
        changes |= readChanges(reader);
      } else {
        reader.skipValue();
      }
    }
    return new Capabilities(resources, prompts, completions, changes);
  }

  private static boolean readChanges(JsonReader reader) {
    boolean changes = false;
    reader.beginObject();
    while (reader.hasNext()) {
      boolean mark = reader.nextName().equals("listChanged");
      changes |= mark && reader.peek() == JsonToken.TRUE;
      reader.skipValue();
    }
    reader.endObject();
    return changes;
  }
}
