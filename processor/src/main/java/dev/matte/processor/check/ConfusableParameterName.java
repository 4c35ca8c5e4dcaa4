package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arguments of one tool whose names differ only in spelling are filled in wrongly. */
final class ConfusableParameterName implements Rule {

  @Override
  public String id() {
    return "confusable-parameter-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (List<FieldModel> fields : Siblings.of(server)) {
      Map<String, String> seen = new HashMap<>();
      for (FieldModel field : fields) {
        String first = seen.putIfAbsent(Names.skeleton(field.name()), field.name());
        if (first != null && !first.equals(field.name())) {
          report.warning(
              id(),
              field.origin(),
              "\"%s\" is easily taken for \"%s\"".formatted(field.name(), first),
              "Models mix up names that differ only in case, separators or look-alikes.",
              "keep one, and give the other a name that says what is different.");
        }
      }
    }
  }
}
