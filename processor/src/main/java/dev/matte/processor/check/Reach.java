package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which structures callers give, and which they receive.
 *
 * @param arguments keys of what arguments reach
 * @param results keys of what results reach
 */
record Reach(Set<String> arguments, Set<String> results) {

  static Reach of(ServerModel server) {
    List<TypeModel> in = new ArrayList<>();
    List<TypeModel> out = new ArrayList<>();
    for (ToolModel tool : server.tools()) {
      tool.given().forEach(argument -> in.add(argument.field().type()));
      tool.result().type().ifPresent(out::add);
    }
    server.resources().forEach(resource -> resource.result().type().ifPresent(out::add));
    return new Reach(
        closure(server, in, FieldModel::writable), closure(server, out, FieldModel::readable));
  }

  private static Set<String> closure(
      ServerModel server, List<TypeModel> roots, Predicate<FieldModel> followed) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    roots.forEach(root -> open.addAll(Types.keys(root)));
    while (!open.isEmpty()) {
      String key = open.remove();
      Structure structure = server.structures().get(key);
      if (structure == null || !seen.add(key)) {
        continue;
      }
      if (structure instanceof Structure.Union union) {
        union.variants().forEach(variant -> open.add(variant.structureKey()));
      } else if (structure instanceof Structure.Fields fields) {
        fields.fields().stream()
            .filter(followed)
            .forEach(field -> open.addAll(Types.keys(field.type())));
      }
    }
    return seen;
  }
}
