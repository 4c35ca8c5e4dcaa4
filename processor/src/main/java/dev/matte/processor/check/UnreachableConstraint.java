package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A constraint that every value of the type satisfies says nothing, and is mostly a slip. */
final class UnreachableConstraint implements Rule {

  @Override
  public String id() {
    return "unreachable-constraint";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Constrained each : Constrained.of(server)) {
      for (String idle : idle(each.type(), each.constraints())) {
        report.warning(
            id(),
            each.place(),
            "a constraint on %s never refuses anything: %s".formatted(each.words(), idle),
            "What it forbids cannot occur in type "
                + Words.type(each.type().javaType())
                + "; mostly a digit or a type is wrong.",
            "correct the constraint or the type, or drop the constraint.");
      }
    }
  }

  private static List<String> idle(TypeModel type, Constraints constraints) {
    List<String> idle = new ArrayList<>();
    if (type instanceof TypeModel.Whole whole) {
      if (whole.bits() > 0) {
        idle.addAll(idleBounds(whole, constraints));
      }
      constraints
          .multipleOf()
          .filter(step -> step.compareTo(BigDecimal.ONE) == 0)
          .ifPresent(step -> idle.add("a multiple of 1"));
    }
    if (constraints.unique()
        && type instanceof TypeModel.Items items
        && items.container() == TypeModel.Container.SET) {
      idle.add("unique items");
    }
    return idle;
  }

  private static List<String> idleBounds(TypeModel.Whole type, Constraints constraints) {
    List<String> idle = new ArrayList<>();
    constraints
        .minimum()
        .filter(bound -> bound.value().compareTo(Interval.typeLeast(type)) < 0)
        .ifPresent(bound -> idle.add("at least " + bound.value().toPlainString()));
    constraints
        .maximum()
        .filter(bound -> bound.value().compareTo(Interval.typeMost(type)) > 0)
        .ifPresent(bound -> idle.add("at most " + bound.value().toPlainString()));
    return idle;
  }
}
