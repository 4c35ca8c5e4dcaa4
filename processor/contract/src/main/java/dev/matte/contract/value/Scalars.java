package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Place;
import java.math.BigDecimal;

/** Keywords of numbers and text. */
final class Scalars {

  private Scalars() {}

  static boolean number(Place schema, String name, Json wanted, BigDecimal value) {
    if (!(wanted instanceof Json.Numeral number)) {
      return true;
    }
    int order = value.compareTo(number.value());
    return switch (name) {
      case "minimum" -> order > 0 || (order == 0 && !flagged(schema, "exclusiveMinimum"));
      case "maximum" -> order < 0 || (order == 0 && !flagged(schema, "exclusiveMaximum"));
      case "exclusiveMinimum" -> order > 0;
      case "exclusiveMaximum" -> order < 0;
      case "multipleOf" ->
          number.value().signum() <= 0 || value.remainder(number.value()).signum() == 0;
      default -> true;
    };
  }

  static boolean text(String name, Json wanted, String value) {
    return switch (name) {
      case "minLength" -> counts(value.codePointCount(0, value.length()), wanted, 1);
      case "maxLength" -> counts(value.codePointCount(0, value.length()), wanted, -1);
      case "pattern" -> Validator.matches(wanted, value);
      case "format" -> !(wanted instanceof Json.Text format) || Formats.fits(format.value(), value);
      default -> true;
    };
  }

  /** Whether a count is at least (1) or at most (-1) what is wanted. */
  static boolean counts(int count, Json wanted, int direction) {
    return !(wanted instanceof Json.Numeral number)
        || BigDecimal.valueOf(count).compareTo(number.value()) * direction >= 0;
  }

  private static boolean flagged(Place schema, String name) {
    return schema.keyword(name).filter(Json.of(true)::equals).isPresent();
  }
}
