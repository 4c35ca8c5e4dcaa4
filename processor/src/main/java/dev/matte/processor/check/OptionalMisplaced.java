package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;

/** An item or a map's value is there or not; only a parameter or component can be optional. */
final class OptionalMisplaced implements Rule {

  @Override
  public String id() {
    return "optional-misplaced";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Uses.of(server)) {
      if (use.type() instanceof TypeModel.Unsupported type
          && type.javaType().name().startsWith("java.util.Optional")) {
        report.error(
            id(),
            use.origin(),
            use.words() + " has an " + type.javaType().simpleName() + " inside its type",
            "Items and values are there or not there; JSON has no empty one.",
            "take the plain type, and leave out what is absent.");
      }
    }
  }
}
