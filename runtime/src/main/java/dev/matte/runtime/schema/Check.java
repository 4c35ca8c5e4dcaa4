package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;
import java.util.List;

/** One keyword, or several that belong together, ready to be held against values. Immutable. */
interface Check {

  /**
   * Records what is wrong with a value.
   *
   * @param pointer where the value stands, as a JSON pointer
   */
  void check(JsonSlice value, String pointer, ArgumentProblems problems);

  /** The schemas that this keyword holds against the same value. */
  default List<Schema> sameValue() {
    return List.of();
  }
}
