package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;
import java.math.BigDecimal;

/**
 * A keyword that bounds numbers.
 *
 * @param keyword one of {@code minimum}, {@code maximum}, the same with {@code exclusive}, and
 *     {@code multipleOf}
 */
record NumberCheck(String keyword, BigDecimal bound) implements Check {

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (Values.isNumber(value) && !holds(Values.number(value))) {
      problems.add(pointer, words() + bound.toPlainString(), value);
    }
  }

  private boolean holds(BigDecimal number) {
    return switch (keyword) {
      case "minimum" -> number.compareTo(bound) >= 0;
      case "maximum" -> number.compareTo(bound) <= 0;
      case "exclusiveMinimum" -> number.compareTo(bound) > 0;
      case "exclusiveMaximum" -> number.compareTo(bound) < 0;
      default -> number.remainder(bound).signum() == 0;
    };
  }

  private String words() {
    return switch (keyword) {
      case "minimum" -> "at least ";
      case "maximum" -> "at most ";
      case "exclusiveMinimum" -> "more than ";
      case "exclusiveMaximum" -> "less than ";
      default -> "a multiple of ";
    };
  }
}
