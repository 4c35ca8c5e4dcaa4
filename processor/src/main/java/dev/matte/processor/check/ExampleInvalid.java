package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import java.util.Optional;

/** An example is a value that a call would be served with. */
final class ExampleInvalid implements Rule {

  @Override
  public String id() {
    return "example-invalid";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      if (!Types.keys(field.type()).isEmpty()) {
        // Objects have no literal; their examples stand on their components.
        continue;
      }
      for (String example : field.examples()) {
        fault(field, example)
            .ifPresent(
                fault ->
                    report.error(
                        id(),
                        Origins.narrow(member.origin(), "McpParam", "examples"),
                        "example \"%s\" of %s %s"
                            .formatted(Words.excerpt(example), member.words(), fault),
                        "Models copy examples, and this one would be refused.",
                        "correct the example or the constraint."));
      }
    }
  }

  private static Optional<String> fault(FieldModel field, String example) {
    return Literal.fault(field.type(), example)
        .map(fault -> "does not fit: " + fault)
        .or(
            () ->
                Literal.value(field.type(), example)
                    .flatMap(value -> Violations.ofAny(field.constraints(), value)));
  }
}
