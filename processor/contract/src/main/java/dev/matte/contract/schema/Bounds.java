package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Interval.Bound;
import java.util.ArrayList;
import java.util.List;

/** Bounds of numbers as keywords write them, those of draft 4 included. */
final class Bounds {

  private Bounds() {}

  static List<Bound> of(Variant variant, String inclusive, String exclusive) {
    List<Bound> bounds = new ArrayList<>();
    for (Keyword keyword : variant.keywords(inclusive)) {
      if (keyword.value() instanceof Json.Numeral number) {
        // Draft 4: exclusiveMinimum is a flag on the minimum beside it.
        boolean flagged =
            keyword.place().keyword(exclusive).filter(Json.of(true)::equals).isPresent();
        bounds.add(new Bound(number.value(), flagged));
      }
    }
    for (Keyword keyword : variant.keywords(exclusive)) {
      if (keyword.value() instanceof Json.Numeral number) {
        bounds.add(new Bound(number.value(), true));
      }
    }
    return bounds;
  }

  /** Whether a bound leaves less than another; the direction is 1 for low ends, -1 for high. */
  static boolean tighter(Bound one, Bound other, int direction) {
    int order = one.value().compareTo(other.value()) * direction;
    return order > 0 || (order == 0 && one.exclusive() && !other.exclusive());
  }
}
