package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Enum values that differ only in case cannot be repaired by case. */
final class AmbiguousEnumCase implements Rule {

  @Override
  public String id() {
    return "ambiguous-enum-case";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    boolean repairs =
        server.tools().stream()
            .anyMatch(tool -> tool.style().repairs().contains(SchemaStyle.Repair.ENUM_CASE));
    if (!repairs) {
      return;
    }
    for (Use use : Choices.of(server).values()) {
      Map<String, String> seen = new HashMap<>();
      for (TypeModel.Choice.Constant constant : ((TypeModel.Choice) use.type()).constants()) {
        String wire = constant.wire();
        String first = seen.putIfAbsent(wire.toLowerCase(Locale.ROOT), wire);
        if (use.argument() && first != null && !first.equals(wire)) {
          report.error(
              id(),
              constant.origin(),
              "values \"%s\" and \"%s\" differ only in case".formatted(first, wire),
              "The repair ENUM_CASE could not tell which of them a caller means.",
              "rename one of them, or take ENUM_CASE out of @McpSchema.");
        }
      }
    }
  }
}
