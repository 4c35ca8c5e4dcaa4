package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.List;

/**
 * The keywords {@code enum} and {@code const}.
 *
 * @param values the values allowed, in their canonical form
 * @param shown the same as a person would write them
 */
record ChoiceCheck(List<String> values, List<String> shown) implements Check {

  static ChoiceCheck of(List<JsonSlice> allowed) {
    List<String> values = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (JsonSlice each : allowed) {
      values.add(Values.canonical(each));
      shown.add(Values.isText(each) ? each.reader().nextString() : each.toString());
    }
    return new ChoiceCheck(List.copyOf(values), List.copyOf(shown));
  }

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (!values.contains(Values.canonical(value))) {
      problems.addChoice(pointer, shown, value);
    }
  }
}
