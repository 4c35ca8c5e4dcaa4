package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;

/** A default is a value of its parameter's type. */
final class DefaultType implements Rule {

  @Override
  public String id() {
    return "default-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      if (field.defaultLiteral().isEmpty() || Literal.oneOfMany(field.type())) {
        continue;
      }
      String literal = field.defaultLiteral().get();
      Literal.fault(field.type(), literal)
          .ifPresent(
              fault ->
                  report.error(
                      id(),
                      Origins.narrow(member.origin(), "Default", "value"),
                      "default \"%s\" of %s does not fit %s"
                          .formatted(
                              Words.excerpt(literal), member.words(), Words.type(field.javaType())),
                      "The default is read as a caller's value would be: " + fault + ".",
                      "write a literal of that type, as JSON but text without quotes."));
    }
  }
}
