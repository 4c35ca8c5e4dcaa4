package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;

/**
 * A pair of keywords that bound how many there are: characters, items or members.
 *
 * @param opening the first byte of the values it concerns
 * @param most as many as there may be; the largest number for no bound
 */
record SizeCheck(char opening, int least, int most, String unit) implements Check {

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (value.bytes()[value.from()] != opening) {
      return;
    }
    int size = size(value.reader());
    if (size < least || size > most) {
      problems.addSize(pointer, size, least, most, unit);
    }
  }

  private int size(JsonReader reader) {
    if (opening == '"') {
      String text = reader.nextString();
      return text.codePointCount(0, text.length());
    }
    int size = 0;
    if (opening == '[') {
      reader.beginArray();
    } else {
      reader.beginObject();
    }
    while (reader.hasNext()) {
      if (opening == '{') {
        reader.nextName();
      }
      reader.skipValue();
      size++;
    }
    return size;
  }
}
