package dev.matte.processor.check;

import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type with the constraints that stand on it: a member's own, or those on its items.
 *
 * @param words what messages call it: {@code parameter "days"}, {@code the items of ...}
 */
record Constrained(String words, TypeModel type, Constraints constraints, Origin origin) {

  private static final List<String> ANNOTATIONS =
      List.of(
          "Range",
          "Min",
          "Max",
          "DecimalMin",
          "DecimalMax",
          "Size",
          "Positive",
          "PositiveOrZero",
          "Negative",
          "NegativeOrZero",
          "Digits",
          "NotBlank",
          "NotEmpty",
          "Pattern",
          "Email",
          "AssertTrue",
          "AssertFalse");

  /** The first of the constraints as written, where it can be told. */
  Origin place() {
    Origin place = origin;
    for (String annotation : ANNOTATIONS) {
      place = Origins.narrow(place, annotation);
    }
    return place;
  }

  /** Every type of a server that has a constraint. */
  static List<Constrained> of(ServerModel server) {
    List<Constrained> all = new ArrayList<>();
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      collect(
          new Constrained(member.words(), field.type(), field.constraints(), member.origin()), all);
    }
    return all;
  }

  private static void collect(Constrained outer, List<Constrained> into) {
    if (outer.constraints.equals(Constraints.NONE)) {
      return;
    }
    into.add(outer);
    Optional<Constraints> inner = outer.constraints.items();
    if (inner.isPresent() && outer.type instanceof TypeModel.Items items) {
      String words = "the items of " + outer.words;
      collect(new Constrained(words, items.item(), inner.get(), outer.origin), into);
    } else if (inner.isPresent() && outer.type instanceof TypeModel.Mapping mapping) {
      String words = "the values of " + outer.words;
      collect(new Constrained(words, mapping.value(), inner.get(), outer.origin), into);
    }
  }
}
