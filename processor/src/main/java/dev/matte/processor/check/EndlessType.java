package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A type that always holds another of itself has no finite value. */
final class EndlessType implements Rule {

  @Override
  public String id() {
    return "endless-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Set<String> finite = finite(server.structures());
    for (Structure structure : server.structures().values()) {
      if (finite.contains(structure.key()) || !(structure instanceof Structure.Fields fields)) {
        continue;
      }
      fields.fields().stream()
          .filter(field -> needed(field) && !finite(field.type(), field, finite))
          .findFirst()
          .ifPresent(
              field ->
                  report.error(
                      id(),
                      field.origin(),
                      "every %s holds another one in \"%s\", without end"
                          .formatted(fields.javaType().simpleName(), field.name()),
                      "No caller and no tool could ever write such a value down.",
                      "make the component Optional, or a list."));
    }
  }

  /** Grows the set of structures that have a finite value until nothing is added. */
  private static Set<String> finite(Map<String, Structure> structures) {
    Set<String> finite = new HashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Structure structure : structures.values()) {
        grown |= hasEnd(structure, finite) && finite.add(structure.key());
      }
    }
    return finite;
  }

  private static boolean hasEnd(Structure structure, Set<String> finite) {
    if (structure instanceof Structure.Union union) {
      return union.variants().isEmpty()
          || union.variants().stream().anyMatch(variant -> finite.contains(variant.structureKey()));
    }
    return ((Structure.Fields) structure)
        .fields().stream().allMatch(field -> !needed(field) || finite(field.type(), field, finite));
  }

  private static boolean needed(FieldModel field) {
    return field.presence() == FieldModel.Presence.REQUIRED;
  }

  private static boolean finite(TypeModel type, FieldModel field, Set<String> finite) {
    TypeModel bare = Types.bare(type);
    if (bare instanceof TypeModel.Named named) {
      return finite.contains(named.key());
    }
    boolean filled = field.constraints().minSize().orElse(0) > 0;
    if (filled && bare instanceof TypeModel.Items items) {
      return finite(items.item(), field, finite);
    }
    return true;
  }
}
