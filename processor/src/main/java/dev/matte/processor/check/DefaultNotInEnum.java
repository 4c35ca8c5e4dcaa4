package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;

/** The default of an enum is one of its values, as they are on the wire. */
final class DefaultNotInEnum implements Rule {

  @Override
  public String id() {
    return "default-not-in-enum";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      if (member.field().defaultLiteral().isPresent()
          && Types.bare(member.field().type()) instanceof TypeModel.Choice choice) {
        String literal = member.field().defaultLiteral().get();
        List<String> wires =
            choice.constants().stream().map(TypeModel.Choice.Constant::wire).toList();
        if (!wires.contains(literal) && !wires.isEmpty()) {
          report.error(
              id(),
              Origins.narrow(member.origin(), "Default", "value"),
              "default \"%s\" of %s is not one of %s"
                  .formatted(literal, member.words(), String.join(", ", wires)),
              "The default is checked as a caller's value would be, by its text on the wire.",
              "write @Default(\"" + nearest(literal, wires) + "\").");
        }
      }
    }
  }

  private static String nearest(String literal, List<String> wires) {
    String letters = Names.letters(literal);
    return wires.stream()
        .filter(wire -> Names.letters(wire).equals(letters))
        .findFirst()
        .orElse(wires.get(0));
  }
}
