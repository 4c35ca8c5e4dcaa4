package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.util.Optional;

/** Constraints that no value can satisfy at once leave a tool that nobody can call. */
final class ContradictoryConstraints implements Rule {

  @Override
  public String id() {
    return "contradictory-constraints";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Constrained each : Constrained.of(server)) {
      contradiction(each.type(), each.constraints())
          .ifPresent(
              contradiction ->
                  report.error(
                      id(),
                      each.place(),
                      "no value satisfies the constraints on %s: %s"
                          .formatted(each.words(), contradiction),
                      "Every call would be refused, whatever the caller gives.",
                      "drop or widen one of the constraints."));
    }
  }

  private static Optional<String> contradiction(TypeModel type, Constraints constraints) {
    if (type instanceof TypeModel.Whole || type instanceof TypeModel.Decimal) {
      Optional<String> numeric = numeric(type, constraints);
      if (numeric.isPresent()) {
        return numeric;
      }
    }
    int least = Math.max(constraints.minSize().orElse(0), constraints.notBlank() ? 1 : 0);
    int most = constraints.maxSize().orElse(Integer.MAX_VALUE);
    if (least > most) {
      return Optional.of("the size is at least %d and at most %d".formatted(least, most));
    }
    if (constraints.unique()
        && type instanceof TypeModel.Items items
        && items.item() instanceof TypeModel.Choice choice
        && least > choice.constants().size()) {
      return Optional.of("%d different items of %d".formatted(least, choice.constants().size()));
    }
    return Optional.empty();
  }

  private static Optional<String> numeric(TypeModel type, Constraints constraints) {
    Interval interval = Interval.of(type, constraints);
    if (interval.isEmpty()) {
      return Optional.of(
          "it is at least %s and at most %s"
              .formatted(plain(interval.least()), plain(interval.most())));
    }
    return constraints
        .multipleOf()
        .filter(step -> !interval.holdsMultipleOf(step))
        .map(step -> "no multiple of " + step.toPlainString() + " lies within the bounds");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("any");
  }
}
