package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.binding.FormatNames;
import dev.matte.runtime.json.JsonSlice;

/** The keyword {@code format}. */
record FormatCheck(String format) implements Check {

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (Values.isText(value) && !FormatNames.accepts(format, value.reader().nextString())) {
      problems.add(pointer, "text of the format " + format, value);
    }
  }
}
