package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
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
              member.origin(),
              "default \"%s\" of %s is none of %s"
                  .formatted(literal, member.words(), Words.list(wires)),
              "The default is checked as a caller's value would be, by its text on the wire.",
              "write @Default(\"" + nearest(literal, wires) + "\").");
        }
      }
    }
  }

  private static String nearest(String literal, List<String> wires) {
    String skeleton = Names.skeleton(literal);
    return wires.stream()
        .filter(wire -> Names.skeleton(wire).equals(skeleton))
        .findFirst()
        .orElse(wires.get(0));
  }
}
