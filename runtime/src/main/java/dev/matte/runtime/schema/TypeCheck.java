package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;
import java.util.List;

/**
 * The keyword that names types.
 *
 * @param types the types allowed, at least one
 */
record TypeCheck(List<String> types) implements Check {

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    for (String type : types) {
      if (is(type, value)) {
        return;
      }
    }
    problems.add(pointer, words(), value);
  }

  String words() {
    StringBuilder words = new StringBuilder();
    for (String type : types) {
      words.append(words.length() > 0 ? " or " : "").append(words(type));
    }
    return words.toString();
  }

  /** Whether there is such a type. */
  static boolean exists(String type) {
    return !words(type).isEmpty();
  }

  private static String words(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer" -> "an integer";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "object" -> "an object";
      case "array" -> "a list";
      case "null" -> "null";
      default -> "";
    };
  }

  private static boolean is(String type, JsonSlice value) {
    return switch (value.bytes()[value.from()]) {
      case '"' -> type.equals("string");
      case '{' -> type.equals("object");
      case '[' -> type.equals("array");
      case 't', 'f' -> type.equals("boolean");
      case 'n' -> type.equals("null");
      default -> type.equals("number") || (type.equals("integer") && Values.isWhole(value));
    };
  }
}
