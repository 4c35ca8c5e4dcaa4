package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Literals;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.SchemaStyle.Dialect;
import dev.matte.processor.model.SchemaStyle.Integers;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Schemas of records, beans and unions within one root: written where they are used, or once under
 * {@code $defs} when {@link SharedStructures} says so.
 */
final class StructureSchemas {
  private final Map<String, Structure> structures;
  private final SchemaStyle style;
  private final Direction direction;
  private final Set<String> shared;
  private final TypeSchemas types;
  private final List<String> referenced = new ArrayList<>();

  StructureSchemas(
      Map<String, Structure> structures,
      SchemaStyle style,
      Direction direction,
      Set<String> shared) {
    this.structures = structures;
    this.style = style;
    this.direction = direction;
    this.shared = shared;
    this.types = new TypeSchemas(direction, this::mention);
  }

  TypeSchemas types() {
    return types;
  }

  /** The schema of a type at the root, where a reference would hide what it is. */
  Json.Builder root(TypeModel type, Integers integers) {
    return type instanceof TypeModel.Named named
        ? expand(named.key())
        : types.of(type, Constraints.NONE, integers);
  }

  /** An object with these members. */
  Json.Builder object(List<FieldModel> fields, boolean closed) {
    Json.Builder properties = Json.object();
    List<String> required = new ArrayList<>();
    members(fields, properties, required);
    return object(properties, required, closed);
  }

  /** Everything referred to so far, and what that refers to. */
  Json.Members definitions() {
    Map<String, Json> definitions = new LinkedHashMap<>();
    // Grows while it is walked: a definition may mention another.
    for (int i = 0; i < referenced.size(); i++) {
      String key = referenced.get(i);
      definitions.put(key, Keywords.ordered(expand(key)));
    }
    return new Json.Members(definitions);
  }

  /** Where definitions stand: draft 07 knows another keyword. */
  static String definitionsKeyword(SchemaStyle style) {
    return style.dialect() == Dialect.DRAFT_07 ? "definitions" : "$defs";
  }

  /** The schema, or {@code null}. */
  static Json.Builder orNull(Json.Builder schema) {
    Json nothing = Json.object().put("type", "null").build();
    return Json.object().put("anyOf", Json.of(List.of(Keywords.ordered(schema), nothing)));
  }

  private Json.Builder mention(TypeModel.Named type) {
    if (!shared.contains(type.key())) {
      return expand(type.key());
    }
    if (!referenced.contains(type.key())) {
      referenced.add(type.key());
    }
    Json.Builder reference =
        Json.object().put("$ref", "#/" + definitionsKeyword(style) + "/" + type.key());
    // Draft 07 ignores everything beside a reference.
    return style.dialect() == Dialect.DRAFT_07
        ? Json.object().put("allOf", Json.of(List.of(reference.build())))
        : reference;
  }

  private Json.Builder expand(String key) {
    Structure structure = structures.get(key);
    if (structure instanceof Structure.Fields fields) {
      return described(object(fields.fields(), closed(fields)), fields);
    } else if (structure instanceof Structure.Union union) {
      return union(union);
    }
    throw new IllegalStateException("no structure " + key);
  }

  private Json.Builder union(Structure.Union union) {
    List<Json> variants = new ArrayList<>();
    for (Structure.Union.Variant variant : union.variants()) {
      variants.add(Keywords.ordered(variant(union.discriminator(), variant)));
    }
    if (union.alone()) {
      return variant(union.discriminator(), union.variants().get(0));
    }
    return Json.object()
        .put("type", "object")
        .putText("description", union.description())
        .put("oneOf", Json.of(variants));
  }

  private Json.Builder variant(String discriminator, Structure.Union.Variant variant) {
    if (!(structures.get(variant.structureKey()) instanceof Structure.Fields fields)) {
      throw new IllegalStateException("no variant " + variant.structureKey());
    }
    Json.Builder properties =
        Json.object()
            .put(
                discriminator,
                Json.object().put("type", "string").put("const", variant.wire()).build());
    List<String> required = new ArrayList<>(List.of(discriminator));
    List<FieldModel> others =
        fields.fields().stream().filter(field -> !field.name().equals(discriminator)).toList();
    members(others, properties, required);
    return described(object(properties, required, closed(fields)), fields);
  }

  private Json.Builder described(Json.Builder schema, Structure.Fields structure) {
    schema.putText("title", structure.title()).putText("description", structure.description());
    return Keywords.with(direction.of(structure.extras()), schema);
  }

  /** Whether members that it does not name are refused. */
  boolean closed(Structure.Fields structure) {
    return structure
        .ignoreUnknown()
        .map(ignored -> !ignored)
        .orElse(style.additionalPropertiesFalse());
  }

  private Json.Builder object(Json.Builder properties, List<String> required, boolean closed) {
    Json.Builder schema = Json.object().put("type", "object");
    boolean closing = closed && direction == Direction.INPUT;
    if (!properties.isEmpty() || !closing) {
      schema.put("properties", properties.build());
    }
    if (!required.isEmpty()) {
      schema.put("required", Json.texts(required));
    }
    if (closing) {
      schema.put("additionalProperties", Json.of(false));
    }
    return schema;
  }

  private void members(List<FieldModel> fields, Json.Builder properties, List<String> required) {
    for (FieldModel field : fields) {
      if (direction.has(field)) {
        properties.put(field.name(), field(field));
        if (direction.requires(field)) {
          required.add(field.name());
        }
      }
    }
  }

  private Json field(FieldModel field) {
    Integers integers = field.integers().orElse(style.integers());
    Json.Builder schema = types.of(field.type(), field.constraints(), integers);
    if (field.presence() == FieldModel.Presence.PRESENCE) {
      schema = orNull(schema);
    }
    schema.putText("title", field.title());
    Descriptions.prefer(schema, field.description());
    Descriptions.append(schema, TypeSchemas.constants(field.type()));
    examples(schema, field);
    if (direction == Direction.INPUT) {
      literal(schema, field);
      schema.putText("x-mcp-header", field.header());
    }
    return Keywords.ordered(Keywords.with(direction.of(field.extras()), schema));
  }

  private static void literal(Json.Builder schema, FieldModel field) {
    if (field.defaultLiteral().isPresent()
        && Literals.parse(field.type(), field.defaultLiteral().get())
            instanceof Literals.Value value) {
      schema.put("default", value.json());
    }
  }

  private static void examples(Json.Builder schema, FieldModel field) {
    List<Json> examples = new ArrayList<>();
    for (String example : field.examples()) {
      if (Literals.parse(field.type(), example) instanceof Literals.Value value) {
        examples.add(value.json());
      }
    }
    if (!examples.isEmpty()) {
      schema.put("examples", Json.of(examples));
    }
  }
}
