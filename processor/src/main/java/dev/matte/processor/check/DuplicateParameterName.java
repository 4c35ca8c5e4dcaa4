package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Within one object each name stands for one value. */
final class DuplicateParameterName implements Rule {

  @Override
  public String id() {
    return "duplicate-parameter-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (List<FieldModel> fields : Siblings.of(server)) {
      Set<String> seen = new HashSet<>();
      for (FieldModel field : fields) {
        if (!seen.add(field.name())) {
          report.error(
              id(),
              Origins.narrow(field.origin(), "McpParam", "name"),
              "two values are named \"" + field.name() + "\"",
              "Arguments and members are told apart by their names alone.",
              "give one of them another name: @McpParam(name = \"...\").");
        }
      }
    }
  }
}
