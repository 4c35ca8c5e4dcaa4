package dev.matte.sample.everything;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;

/** What people filled in, which was checked against the form already. */
final class Answers {

  private Answers() {}

  /** The text of a member; empty when it is not there. */
  static String text(JsonSlice content, String member) {
    JsonReader reader = content.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(member)) {
        return reader.nextString();
      }
      reader.skipValue();
    }
    return "";
  }
}
