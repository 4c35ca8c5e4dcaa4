package dev.matte.processor.emit;

import dev.matte.processor.model.Constraints;
import java.util.List;
import java.util.Optional;

/** Parts of constraints: what stands on items, and what on the whole. */
final class ItemConstraints {

  private ItemConstraints() {}

  /** What every item must satisfy. */
  static Constraints of(Constraints constraints) {
    return constraints.items().orElse(Constraints.NONE);
  }

  /** The same without what stands on the whole. */
  static Constraints only(Constraints constraints) {
    Constraints none = Constraints.NONE;
    return new Constraints(
        none.minimum(),
        none.maximum(),
        none.minSize(),
        none.maxSize(),
        false,
        none.patterns(),
        none.multipleOf(),
        none.fractionDigits(),
        false,
        false,
        Optional.empty(),
        List.of(),
        constraints.items(),
        none.unsupported());
  }
}
