package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** A constraint speaks of numbers, of text or of collections, and stands on one of these. */
final class ConstraintOnWrongType implements Rule {

  @Override
  public String id() {
    return "constraint-on-wrong-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Constrained each : Constrained.of(server)) {
      for (String misfit : misfits(each.type(), each.constraints())) {
        report.error(
            id(),
            each.place(),
            "%s has type %s, which %s"
                .formatted(each.words(), Words.type(each.type().javaType()), misfit),
            "A constraint that cannot be checked would promise what the server does not keep.",
            "drop the constraint, or take a type that it is made for.");
      }
    }
  }

  private static List<String> misfits(TypeModel type, Constraints constraints) {
    List<String> misfits = new ArrayList<>();
    boolean number = type instanceof TypeModel.Whole || type instanceof TypeModel.Decimal;
    boolean text = type instanceof TypeModel.Text chars && !chars.character();
    boolean items = type instanceof TypeModel.Items;
    boolean sized = text || items || type instanceof TypeModel.Mapping;
    if (!number && numeric(constraints)) {
      misfits.add("has no smallest and largest value");
    }
    if (!sized && (constraints.minSize().isPresent() || constraints.maxSize().isPresent())) {
      misfits.add("has no size");
    }
    if (!text && textual(constraints)) {
      misfits.add("is no text");
    }
    if (!items && constraints.unique()) {
      misfits.add("has no items");
    }
    if (!(type instanceof TypeModel.Bool) && constraints.constant().isPresent()) {
      misfits.add("is neither true nor false");
    }
    return misfits;
  }

  private static boolean numeric(Constraints constraints) {
    return constraints.minimum().isPresent()
        || constraints.maximum().isPresent()
        || constraints.multipleOf().isPresent()
        || constraints.fractionDigits().isPresent();
  }

  private static boolean textual(Constraints constraints) {
    return constraints.notBlank() || !constraints.patterns().isEmpty() || constraints.email();
  }
}
