package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Optional;

/** Arguments of one tool whose names differ only in spelling are filled in wrongly. */
final class ConfusableParameterName implements Rule {

  @Override
  public String id() {
    return "confusable-parameter-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (List<FieldModel> fields : Siblings.of(server)) {
      Lookalikes seen = new Lookalikes();
      for (FieldModel field : fields) {
        Optional<String> first = seen.add(field.name());
        if (first.isPresent()) {
          report.warning(
              id(),
              Origins.narrow(field.origin(), "McpParam", "name"),
              "\"%s\" is easily taken for \"%s\"".formatted(field.name(), first.get()),
              "Models mix up names that differ only in case, separators or look-alikes.",
              "keep one, and give the other a name that says what is different.");
        }
      }
    }
  }
}
