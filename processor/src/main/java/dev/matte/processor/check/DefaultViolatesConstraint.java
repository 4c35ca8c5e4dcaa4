package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;

/** A default satisfies the constraints that callers' values are held to. */
final class DefaultViolatesConstraint implements Rule {

  @Override
  public String id() {
    return "default-violates-constraint";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      field
          .defaultLiteral()
          .flatMap(literal -> Literal.value(field.type(), literal))
          .flatMap(value -> Violations.ofOthers(field.constraints(), value))
          .ifPresent(
              fault ->
                  report.error(
                      id(),
                      Origins.narrow(member.origin(), "Default", "value"),
                      "default \"%s\" of %s %s"
                          .formatted(
                              Words.excerpt(field.defaultLiteral().orElse("")),
                              member.words(),
                              fault),
                      "The default is checked as a caller's value would be, so this tool could never"
                          + " be called without "
                          + field.name()
                          + ".",
                      "choose a default that the constraints allow."));
    }
  }
}
