package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.Set;

/** Every type on the wire has one JSON form that schema, decoder and encoder agree on. */
final class UnsupportedType implements Rule {
  /** Types that have a place, though not this one; rules of their own speak of them. */
  private static final Set<String> MISPLACED =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "dev.matte.runtime.binding.Presence",
          "dev.matte.runtime.binding.CallContext");

  @Override
  public String id() {
    return "unsupported-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Uses.of(server)) {
      if (use.type() instanceof TypeModel.Unsupported type
          && !type.reason().isEmpty()
          && !MISPLACED.contains(type.javaType().name())) {
        report.error(
            id(),
            use.origin(),
            use.words() + " has type " + Words.type(type.javaType()) + because(type.reason()),
            (use.argument() ? "Arguments" : "Results")
                + " are text, numbers, booleans, enums, java.time types, records,"
                + " and lists or maps of these.",
            fix(type.suggestion()));
      }
    }
  }

  private static String because(String reason) {
    return reason.startsWith("it ") ? ", which" + reason.substring(2) : ": " + reason;
  }

  private static String fix(String suggestion) {
    return suggestion.isEmpty()
        ? "use one of those, or a record of them."
        : "take " + Words.article(suggestion) + ".";
  }
}
