package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FormerName;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a tool does for callers that know it from before, as a member of its entry in the catalog;
 * clients never see it.
 *
 * <p>An alias stands under the JSON pointer of its argument, {@code *} for any item of a list or
 * member of a map. What a type says of itself again further down is said once.
 */
final class Evolutions {
  private final Map<String, Structure> structures;
  private final Json.Builder aliases = Json.object();
  private final Set<String> open = new HashSet<>();

  private Evolutions(Map<String, Structure> structures) {
    this.structures = structures;
  }

  /** The member, when there is something to say. */
  static Optional<Json.Members> of(ToolModel tool, Map<String, Structure> structures) {
    Json.Builder evolution = Json.object();
    if (!tool.formerNames().isEmpty()) {
      evolution.put(
          "formerNames", Json.of(tool.formerNames().stream().map(Evolutions::former).toList()));
    }
    Evolutions walk = new Evolutions(structures);
    for (ParameterModel parameter : tool.given()) {
      if (parameter.role() == ParameterModel.Role.REQUEST) {
        walk.type(parameter.field().type(), "");
      } else {
        walk.field(parameter.field(), "");
      }
    }
    if (!walk.aliases.isEmpty()) {
      evolution.put("aliases", walk.aliases.build());
    }
    return evolution.isEmpty() ? Optional.empty() : Optional.of(evolution.build());
  }

  private static Json former(FormerName former) {
    return Json.object()
        .put("name", former.name())
        .put("listed", Json.of(former.listed()))
        .putText("sunset", former.sunset())
        .build();
  }

  private void field(FieldModel field, String at) {
    if (!field.writable()) {
      return;
    }
    String pointer = at + "/" + field.name().replace("~", "~0").replace("/", "~1");
    if (!field.aliases().isEmpty()) {
      aliases.put(pointer, Json.texts(field.aliases()));
    }
    type(field.type(), pointer);
  }

  private void type(TypeModel type, String at) {
    if (type instanceof TypeModel.Items items) {
      type(items.item(), at + "/*");
    } else if (type instanceof TypeModel.Mapping mapping) {
      type(mapping.value(), at + "/*");
    } else if (type instanceof TypeModel.Wrapper wrapper) {
      type(wrapper.inner(), at);
    } else if (type instanceof TypeModel.Named named && open.add(named.key())) {
      fields(named.key()).forEach(field -> field(field, at));
      open.remove(named.key());
    }
  }

  private List<FieldModel> fields(String key) {
    List<FieldModel> fields = new ArrayList<>();
    Structure structure = structures.get(key);
    if (structure instanceof Structure.Fields object) {
      fields.addAll(object.fields());
    } else if (structure instanceof Structure.Union union) {
      union.variants().forEach(variant -> fields.addAll(fields(variant.structureKey())));
    }
    return fields;
  }
}
