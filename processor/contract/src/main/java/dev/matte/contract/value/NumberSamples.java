package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Interval;
import dev.matte.contract.schema.Interval.Bound;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Numbers at the bounds and on the steps of a schema, and next to them. */
final class NumberSamples {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberSamples() {}

  static Stream<Json> of(Variant variant) {
    Interval interval = variant.interval();
    BigDecimal step = variant.step().orElse(BigDecimal.ONE);
    List<BigDecimal> values = new ArrayList<>();
    interval.low().ifPresent(bound -> around(values, bound, step));
    interval.high().ifPresent(bound -> around(values, bound, step));
    if (interval.low().isPresent() && interval.high().isPresent()) {
      BigDecimal sum = interval.low().get().value().add(interval.high().get().value());
      values.add(sum.multiply(HALF));
    }
    values.add(BigDecimal.ZERO);
    values.add(step);
    values.add(step.add(step));
    values.add(step.negate());
    values.add(step.multiply(HALF));
    return values.stream().map(Json::of);
  }

  private static void around(List<BigDecimal> values, Bound bound, BigDecimal step) {
    values.add(bound.value());
    values.add(bound.value().add(step));
    values.add(bound.value().subtract(step));
    values.add(bound.value().add(step.multiply(HALF)));
    values.add(bound.value().subtract(step.multiply(HALF)));
  }
}
