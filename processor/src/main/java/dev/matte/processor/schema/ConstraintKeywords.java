package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Constraints.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes constraints as keywords of a schema. */
final class ConstraintKeywords {

  private ConstraintKeywords() {}

  /** Bounds and step of a number; the type's own bounds stand where no constraint is narrower. */
  static void number(
      Json.Builder schema,
      Constraints constraints,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most) {
    Optional<Bound> low = constraints.minimum();
    if (least.isPresent() && low.filter(b -> b.value().compareTo(least.get()) >= 0).isEmpty()) {
      low = Optional.of(new Bound(least.get(), false));
    }
    Optional<Bound> high = constraints.maximum();
    if (most.isPresent() && high.filter(b -> b.value().compareTo(most.get()) <= 0).isEmpty()) {
      high = Optional.of(new Bound(most.get(), false));
    }
    low.ifPresent(
        b -> schema.put(b.exclusive() ? "exclusiveMinimum" : "minimum", Json.of(b.value())));
    high.ifPresent(
        b -> schema.put(b.exclusive() ? "exclusiveMaximum" : "maximum", Json.of(b.value())));
    step(constraints).ifPresent(step -> schema.put("multipleOf", Json.of(step)));
  }

  /** Length and patterns of text. */
  static void text(Json.Builder schema, Constraints constraints) {
    int least = Math.max(constraints.minSize().orElse(0), constraints.notBlank() ? 1 : 0);
    size(schema, "Length", least, constraints.maxSize());
    List<String> patterns = new ArrayList<>();
    if (constraints.notBlank()) {
      patterns.add("\\S");
    }
    constraints.patterns().forEach(pattern -> patterns.add("^(?:" + pattern + ")$"));
    if (!patterns.isEmpty()) {
      schema.put("pattern", patterns.get(0));
    }
    if (patterns.size() > 1) {
      schema.put(
          "allOf",
          Json.of(
              patterns.stream()
                  .skip(1)
                  .map(pattern -> Json.object().put("pattern", pattern).build())
                  .toList()));
    }
    if (constraints.email()) {
      schema.put("format", "email");
    }
  }

  /** Number of items of an array. */
  static void array(Json.Builder schema, Constraints constraints, boolean unique) {
    size(schema, "Items", constraints.minSize().orElse(0), constraints.maxSize());
    if (unique || constraints.unique()) {
      schema.put("uniqueItems", Json.of(true));
    }
  }

  /** Number of members of an object. */
  static void object(Json.Builder schema, Constraints constraints) {
    size(schema, "Properties", constraints.minSize().orElse(0), constraints.maxSize());
  }

  private static void size(Json.Builder schema, String what, int least, Optional<Integer> most) {
    if (least > 0) {
      schema.put("min" + what, Json.of(least));
    }
    most.filter(size -> size < Integer.MAX_VALUE)
        .ifPresent(size -> schema.put("max" + what, Json.of(size)));
  }

  private static Optional<BigDecimal> step(Constraints constraints) {
    Optional<BigDecimal> digits =
        constraints.fractionDigits().map(count -> BigDecimal.ONE.scaleByPowerOfTen(-count));
    if (digits.isEmpty() || constraints.multipleOf().isEmpty()) {
      return constraints.multipleOf().or(() -> digits);
    }
    return Optional.of(commonMultiple(digits.get(), constraints.multipleOf().get()));
  }

  private static BigDecimal commonMultiple(BigDecimal a, BigDecimal b) {
    int scale = Math.max(Math.max(a.scale(), b.scale()), 0);
    BigInteger left = a.setScale(scale).unscaledValue();
    BigInteger right = b.setScale(scale).unscaledValue();
    BigInteger divisor = left.gcd(right);
    return divisor.signum() == 0
        ? b
        : new BigDecimal(left.divide(divisor).multiply(right).abs(), scale);
  }
}
