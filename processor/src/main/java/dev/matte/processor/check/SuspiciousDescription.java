package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** Text that people cannot see must not reach a model: it is how instructions are smuggled. */
final class SuspiciousDescription implements Rule {

  @Override
  public String id() {
    return "suspicious-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Described described : all(server)) {
      described
          .text()
          .codePoints()
          .filter(HiddenCharacters::contain)
          .findFirst()
          .ifPresent(
              hidden ->
                  report.error(
                      id(),
                      described.place(),
                      "%s holds the hidden character U+%04X (%s)"
                          .formatted(described.words(), hidden, Character.getName(hidden)),
                      "A reviewer cannot see it, but a model reads it; instructions are smuggled so.",
                      "delete the character."));
    }
  }

  /** Descriptions, and the names and values that a client shows beside them. */
  private static List<Described> all(ServerModel server) {
    List<Described> all = new ArrayList<>(Descriptions.of(server));
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      all.add(new Described("the name of " + member.words(), field.name(), field.origin()));
      for (String example : field.examples()) {
        all.add(new Described("an example of " + member.words(), example, field.origin()));
      }
      field
          .defaultLiteral()
          .ifPresent(
              literal ->
                  all.add(
                      new Described("the default of " + member.words(), literal, field.origin())));
    }
    for (Use use : Choices.of(server).values()) {
      for (TypeModel.Choice.Constant constant : ((TypeModel.Choice) use.type()).constants()) {
        all.add(new Described("a value of " + use.words(), constant.wire(), constant.origin()));
      }
    }
    return all;
  }
}
