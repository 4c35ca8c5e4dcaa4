package dev.matte.processor.check;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Literals;
import dev.matte.processor.model.TypeModel;
import java.util.Optional;

/** What the rules on defaults and examples ask of a literal. */
final class Literal {

  private Literal() {}

  /** Why a literal is no value of a type, or empty; types that have a rule of their own pass. */
  static Optional<String> fault(TypeModel type, String literal) {
    boolean unknown =
        Types.within(type).stream().anyMatch(each -> each instanceof TypeModel.Unsupported);
    return !unknown && Literals.parse(type, literal) instanceof Literals.Failure failure
        ? Optional.of(failure.reason())
        : Optional.empty();
  }

  /** The value of a literal, or empty when it is none. */
  static Optional<Json> value(TypeModel type, String literal) {
    return Literals.parse(type, literal) instanceof Literals.Value value
        ? Optional.of(value.json())
        : Optional.empty();
  }

  /** Whether a type is an enum. */
  static boolean oneOfMany(TypeModel type) {
    return Types.bare(type) instanceof TypeModel.Choice;
  }
}
