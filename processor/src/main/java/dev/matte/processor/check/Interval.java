package dev.matte.processor.check;

import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers that a type and its bounds leave.
 *
 * @param least empty without a lower end
 * @param most empty without an upper end
 * @param open whether one of two equal ends is excluded
 */
record Interval(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean open) {

  /** What bounds leave of a numeric type; of whole types only whole numbers count. */
  static Interval of(TypeModel type, Constraints constraints) {
    boolean whole = type instanceof TypeModel.Whole;
    Optional<BigDecimal> least = constraints.minimum().map(bound -> lower(bound, whole));
    Optional<BigDecimal> most = constraints.maximum().map(bound -> upper(bound, whole));
    if (type instanceof TypeModel.Whole integer && integer.bits() > 0) {
      least = Optional.of(least.map(own -> own.max(typeLeast(integer))).orElse(typeLeast(integer)));
      most = Optional.of(most.map(own -> own.min(typeMost(integer))).orElse(typeMost(integer)));
    }
    boolean excluded =
        constraints.minimum().map(Constraints.Bound::exclusive).orElse(false)
            || constraints.maximum().map(Constraints.Bound::exclusive).orElse(false);
    return new Interval(least, most, excluded && !whole);
  }

  /** The smallest value of a sized whole type. */
  static BigDecimal typeLeast(TypeModel.Whole type) {
    return new BigDecimal(BigInteger.ONE.shiftLeft(type.bits() - 1).negate());
  }

  /** The largest value of a sized whole type. */
  static BigDecimal typeMost(TypeModel.Whole type) {
    return new BigDecimal(BigInteger.ONE.shiftLeft(type.bits() - 1).subtract(BigInteger.ONE));
  }

  private static BigDecimal lower(Constraints.Bound bound, boolean whole) {
    if (!whole) {
      return bound.value();
    }
    BigDecimal up = bound.value().setScale(0, RoundingMode.CEILING);
    return bound.exclusive() && up.compareTo(bound.value()) == 0 ? up.add(BigDecimal.ONE) : up;
  }

  private static BigDecimal upper(Constraints.Bound bound, boolean whole) {
    if (!whole) {
      return bound.value();
    }
    BigDecimal down = bound.value().setScale(0, RoundingMode.FLOOR);
    return bound.exclusive() && down.compareTo(bound.value()) == 0
        ? down.subtract(BigDecimal.ONE)
        : down;
  }

  /** Whether no number is left. */
  boolean isEmpty() {
    if (least.isEmpty() || most.isEmpty()) {
      return false;
    }
    int order = least.get().compareTo(most.get());
    return order > 0 || (order == 0 && open);
  }

  /** Whether a multiple of {@code step} is left. */
  boolean holdsMultipleOf(BigDecimal step) {
    if (least.isEmpty() || most.isEmpty() || step.signum() <= 0) {
      return true;
    }
    BigDecimal first = least.get().divide(step, 0, RoundingMode.CEILING).multiply(step);
    return first.compareTo(most.get()) <= 0;
  }
}
