package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;

/** A default lies within the bounds of its parameter. */
final class DefaultOutOfRange implements Rule {

  @Override
  public String id() {
    return "default-out-of-range";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      field
          .defaultLiteral()
          .flatMap(literal -> Literal.value(field.type(), literal))
          .flatMap(value -> Violations.ofRange(field.constraints(), value))
          .ifPresent(
              range ->
                  report.error(
                      id(),
                      Origins.narrow(member.origin(), "Default", "value"),
                      "default \"%s\" of %s %s"
                          .formatted(field.defaultLiteral().orElse(""), member.words(), range),
                      "The default is checked as a caller's value would be, so this tool could never"
                          + " be called without "
                          + field.name()
                          + ".",
                      "choose a default within the range, or widen the range."));
    }
  }
}
