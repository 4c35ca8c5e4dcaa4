package dev.matte.runtime.json;

/** Reads a whole text through each door the reader has. */
final class Reading {

  private Reading() {}

  static boolean accepts(byte[] bytes) {
    try {
      JsonReader.check(bytes, 0, bytes.length, JsonLimits.DEFAULT);
      return true;
    } catch (JsonException e) {
      return false;
    }
  }

  /** Decodes every value; true unless the text is malformed. */
  static boolean decodes(byte[] bytes) {
    JsonReader reader = new JsonReader(bytes, 0, bytes.length, JsonLimits.DEFAULT);
    try {
      walk(reader);
      reader.end();
      return true;
    } catch (JsonException e) {
      return false;
    }
  }

  private static void walk(JsonReader reader) {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          reader.nextName();
          walk(reader);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          walk(reader);
        }
        reader.endArray();
      }
      case STRING -> reader.nextString();
      case NUMBER -> reader.nextBigDecimal();
      case NULL -> reader.nextNull();
      default -> reader.nextBoolean();
    }
  }
}
