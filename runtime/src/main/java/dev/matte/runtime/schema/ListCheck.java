package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keywords {@code items} and {@code uniqueItems}.
 *
 * @param items what every item has to be; {@code null} for anything
 * @param unique whether no item may come twice
 */
record ListCheck(@Nullable Schema items, boolean unique) implements Check {

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (!Values.isList(value)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    JsonReader reader = value.reader();
    reader.beginArray();
    for (int i = 0; reader.hasNext(); i++) {
      JsonSlice item = reader.nextSlice();
      if (items != null) {
        items.check(item, pointer + '/' + i, problems);
      }
      if (unique && !seen.add(Values.canonical(item))) {
        problems.add(pointer + '/' + i, "items that differ", item);
      }
    }
  }
}
