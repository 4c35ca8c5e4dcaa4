package dev.matte.contract.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers from one bound to another; on a step, the bounds are the first and last number that
 * the step meets, and belong to the interval.
 */
public record Interval(Optional<Bound> low, Optional<Bound> high) {

  /**
   * An end of an interval.
   *
   * @param value the number
   * @param exclusive whether the number itself is outside
   */
  public record Bound(BigDecimal value, boolean exclusive) {}

  static Interval of(Variant variant, Optional<BigDecimal> step) {
    Optional<Bound> low = Optional.empty();
    Optional<Bound> high = Optional.empty();
    for (Bound bound : Bounds.of(variant, "minimum", "exclusiveMinimum")) {
      low = Optional.of(low.filter(b -> !Bounds.tighter(bound, b, 1)).orElse(bound));
    }
    for (Bound bound : Bounds.of(variant, "maximum", "exclusiveMaximum")) {
      high = Optional.of(high.filter(b -> !Bounds.tighter(bound, b, -1)).orElse(bound));
    }
    return step.isEmpty()
        ? new Interval(low, high)
        : new Interval(
            low.map(b -> onStep(b, step.get(), RoundingMode.CEILING)),
            high.map(b -> onStep(b, step.get(), RoundingMode.FLOOR)));
  }

  private static Bound onStep(Bound bound, BigDecimal step, RoundingMode inwards) {
    BigDecimal met = bound.value().divide(step, 0, inwards).multiply(step);
    if (bound.exclusive() && met.compareTo(bound.value()) == 0) {
      met = inwards == RoundingMode.CEILING ? met.add(step) : met.subtract(step);
    }
    return new Bound(met.stripTrailingZeros(), false);
  }
}
