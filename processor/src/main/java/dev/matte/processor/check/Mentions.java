package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.HashMap;
import java.util.Map;

/** How often the arguments of a tool mention each structure; twice makes a schema refer to it. */
final class Mentions {

  private Mentions() {}

  static Map<String, Integer> of(ToolModel tool, ServerModel server) {
    Map<String, Integer> counts = new HashMap<>();
    tool.given().forEach(argument -> add(argument.field(), server, counts));
    return counts;
  }

  private static void add(FieldModel field, ServerModel server, Map<String, Integer> counts) {
    for (TypeModel type : Types.within(field.type())) {
      if (type instanceof TypeModel.Named named
          && counts.merge(named.key(), 1, Integer::sum) == 1) {
        expand(named.key(), server, counts);
      }
    }
  }

  private static void expand(String key, ServerModel server, Map<String, Integer> counts) {
    Structure structure = server.structures().get(key);
    if (structure instanceof Structure.Fields fields) {
      fields.fields().forEach(field -> add(field, server, counts));
    } else if (structure instanceof Structure.Union union) {
      union.variants().forEach(variant -> expand(variant.structureKey(), server, counts));
    }
  }
}
