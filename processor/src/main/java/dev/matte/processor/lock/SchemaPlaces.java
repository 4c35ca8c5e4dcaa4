package dev.matte.processor.lock;

import dev.matte.contract.Change;
import dev.matte.contract.json.Json;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows a pointer through a schema along the model that the schema was made of. */
final class SchemaPlaces {
  /** Annotations that write a keyword, the most likely first. */
  private static final Map<String, List<String>> WRITTEN_BY =
      Map.of(
          "default", List.of("Default"),
          "minimum", List.of("Range", "Min", "DecimalMin", "PositiveOrZero"),
          "exclusiveMinimum", List.of("Positive", "DecimalMin"),
          "maximum", List.of("Range", "Max", "DecimalMax", "NegativeOrZero"),
          "exclusiveMaximum", List.of("Negative", "DecimalMax"),
          "minLength", List.of("Size", "NotEmpty", "NotBlank"),
          "maxLength", List.of("Size"),
          "minItems", List.of("Size", "NotEmpty"),
          "maxItems", List.of("Size"),
          "pattern", List.of("Pattern", "NotBlank"));

  private final Map<String, Structure> structures;
  private Origin origin;
  private List<FieldModel> fields;
  private Optional<TypeModel> type;

  private SchemaPlaces(
      ServerModel server, Origin origin, List<FieldModel> fields, Optional<TypeModel> type) {
    this.structures = server.structures();
    this.origin = origin;
    this.fields = fields;
    this.type = type;
  }

  static SchemaPlaces ofArguments(ServerModel server, ToolModel tool) {
    Optional<TypeModel> request = tool.request().map(parameter -> parameter.field().type());
    List<FieldModel> single = tool.arguments().stream().map(ParameterModel::field).toList();
    SchemaPlaces places = new SchemaPlaces(server, tool.origin(), single, Optional.empty());
    request.ifPresent(places::enter);
    return places;
  }

  static SchemaPlaces ofResult(ServerModel server, ToolModel tool) {
    SchemaPlaces places = new SchemaPlaces(server, tool.origin(), List.of(), Optional.empty());
    tool.result().type().ifPresent(places::enter);
    return places;
  }

  /** Goes as far as the steps lead; the first names the schema itself. */
  Origin find(List<String> steps, Change change) {
    return follow(steps.subList(1, steps.size()), change);
  }

  private Origin follow(List<String> steps, Change change) {
    if (steps.isEmpty()) {
      return leaf("", change);
    }
    String next = steps.size() > 1 ? steps.get(1) : "";
    int taken =
        switch (steps.get(0)) {
          case "properties" -> member(next) ? 2 : 0;
          case "$defs", "definitions" -> definition(next) ? 2 : 0;
          case "anyOf", "oneOf" -> variant(next);
          case "allOf", "prefixItems" -> 2;
          case "items", "additionalProperties" -> element() ? 1 : 0;
          default -> 0;
        };
    return taken == 0
        ? leaf(steps.get(0), change)
        : follow(steps.subList(Math.min(taken, steps.size()), steps.size()), change);
  }

  private boolean member(String name) {
    Optional<FieldModel> found =
        fields.stream().filter(field -> field.name().equals(name)).findFirst();
    found.ifPresent(
        field -> {
          origin = Origins.via(field.origin(), origin);
          enter(field.type());
        });
    return found.isPresent();
  }

  private boolean definition(String key) {
    Structure structure = structures.get(key);
    if (structure != null) {
      origin = Origins.via(structure.origin(), origin);
      enter(new TypeModel.Named(structure.javaType(), key));
    }
    return structure != null;
  }

  private int variant(String index) {
    if (type.isPresent()
        && type.get() instanceof TypeModel.Named named
        && structures.get(named.key()) instanceof Structure.Union union
        && index.matches("\\d{1,4}")
        && Integer.parseInt(index) < union.variants().size()) {
      Structure.Union.Variant variant = union.variants().get(Integer.parseInt(index));
      origin = Origins.via(variant.origin(), origin);
      enter(new TypeModel.Named(variant.javaType(), variant.structureKey()));
    }
    return 2;
  }

  private boolean element() {
    if (type.isPresent() && type.get() instanceof TypeModel.Items items) {
      enter(items.item());
      return true;
    }
    if (type.isPresent() && type.get() instanceof TypeModel.Mapping mapping) {
      enter(mapping.value());
      return true;
    }
    return false;
  }

  private void enter(TypeModel next) {
    TypeModel inner = next;
    while (inner instanceof TypeModel.Wrapper wrapper) {
      inner = wrapper.inner();
    }
    type = Optional.of(inner);
    fields = Structure.fields(inner, structures).map(Structure.Fields::fields).orElse(List.of());
  }

  private Origin leaf(String keyword, Change change) {
    if (change.id().equals("enum-value-added")) {
      return constant(change.after()).orElse(origin);
    }
    for (String annotation : WRITTEN_BY.getOrDefault(keyword, List.of())) {
      Origin narrowed = Origins.narrow(origin, annotation);
      if (!narrowed.equals(origin)) {
        return narrowed;
      }
    }
    return origin;
  }

  private Optional<Origin> constant(Optional<Json> value) {
    return type.filter(TypeModel.Choice.class::isInstance)
        .map(TypeModel.Choice.class::cast)
        .flatMap(
            choice ->
                choice.constants().stream()
                    .filter(constant -> value.equals(Optional.of(Json.of(constant.wire()))))
                    .findFirst())
        .map(constant -> Origins.via(constant.origin(), origin));
  }
}
