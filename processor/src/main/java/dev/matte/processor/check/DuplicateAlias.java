package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An alias is a further name of one value, so it cannot be a name of another. */
final class DuplicateAlias implements Rule {

  @Override
  public String id() {
    return "duplicate-alias";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (List<FieldModel> fields : Siblings.of(server)) {
      Map<String, FieldModel> names = new HashMap<>();
      fields.forEach(field -> names.putIfAbsent(field.name(), field));
      for (FieldModel field : fields) {
        for (String alias : field.aliases()) {
          FieldModel other = names.putIfAbsent(alias, field);
          if (other != null) {
            report.error(
                id(),
                field.origin(),
                "alias \"%s\" of \"%s\" is already a name of \"%s\""
                    .formatted(alias, field.name(), other.name()),
                "A member of that name could not be given to one value.",
                "drop the alias, or choose another.");
          }
        }
      }
    }
  }
}
