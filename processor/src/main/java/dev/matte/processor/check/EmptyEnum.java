package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;

/** An enum without constants has no value to give. */
final class EmptyEnum implements Rule {

  @Override
  public String id() {
    return "empty-enum";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Choices.of(server).values()) {
      if (((TypeModel.Choice) use.type()).constants().isEmpty()) {
        report.error(
            id(),
            use.origin(),
            "%s has the enum %s, which has no constants"
                .formatted(use.words(), Words.type(use.type().javaType())),
            "There is no value that could be given.",
            "add a constant, or take a String.");
      }
    }
  }
}
