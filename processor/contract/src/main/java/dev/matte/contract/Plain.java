package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The schemas of a tool without their prose: equal for tools that can be called alike. */
final class Plain {
  private static final Set<String> PROSE = Set.of("title", "description", "$schema", "examples");

  private Plain() {}

  static Json of(ToolContract tool) {
    List<Json> schemas = new ArrayList<>();
    schemas.add(plain(tool.inputSchema(), false));
    tool.outputSchema().ifPresent(schema -> schemas.add(plain(schema, false)));
    return Json.of(schemas);
  }

  /** Member names within {@code properties} are names, whatever they are. */
  private static Json plain(Json value, boolean names) {
    if (value instanceof Json.Items items) {
      return Json.of(items.values().stream().map(item -> plain(item, false)).toList());
    }
    if (!(value instanceof Json.Members members)) {
      return value;
    }
    Json.Builder kept = Json.object();
    members
        .values()
        .forEach(
            (name, member) -> {
              if (names || !PROSE.contains(name)) {
                kept.put(name, plain(member, !names && name.equals("properties")));
              }
            });
    return kept.build();
  }
}
