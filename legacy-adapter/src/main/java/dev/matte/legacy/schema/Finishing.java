package dev.matte.legacy.schema;

import dev.matte.annotations.McpSchema;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.shape.Extras;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Literals;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Structure;
import dev.matte.legacy.shape.Structures;
import dev.matte.legacy.shape.UnbindableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a schema over from victools: adds what structures and members say beyond their types, and
 * puts keywords in order.
 */
final class Finishing {
  private final Structures structures;
  private final Direction direction;
  private final McpSchema.Dialect dialect;
  private final Dialect marks;
  private final List<String> referred = new ArrayList<>();

  /**
   * Finishes schemas of one root.
   *
   * @param marks knows what the marks mean
   */
  Finishing(Structures structures, Direction direction, McpSchema.Dialect dialect, Dialect marks) {
    this.structures = structures;
    this.direction = direction;
    this.dialect = dialect;
    this.marks = marks;
  }

  /** The keyword under which definitions stand: draft 07 knows another one. */
  String definitionsKeyword() {
    return dialect == McpSchema.Dialect.DRAFT_07 ? "definitions" : "$defs";
  }

  /** A schema in canonical order. */
  Json.Members schema(JsonNode node) {
    return Keywords.ordered(open(node));
  }

  /** A schema to which more may be added. */
  Json.Builder open(JsonNode node) {
    JsonNode mention = node.get(Dialect.MENTION);
    Json.Builder schema =
        mention == null
            ? Json.object()
            : open(Objects.requireNonNull(marks.expanded().get(mention.asString())));
    for (Map.Entry<String, JsonNode> keyword : node.properties()) {
      if (keyword.getKey().equals("$ref")) {
        refer(schema, keyword.getValue().asString());
      } else if (!keyword.getKey().startsWith("x-matte-")) {
        schema.put(keyword.getKey(), value(keyword.getKey(), keyword.getValue()));
      }
    }
    JsonNode structure = node.get(Dialect.STRUCTURE);
    if (structure != null) {
      schema = described(schema, structures.fields(structure.asString()));
    }
    JsonNode field = node.get(Dialect.FIELD);
    return field == null ? schema : member(schema, marks.fields().get(field.asInt()));
  }

  /**
   * Everything that was referred to so far, and what that refers to, in the order of the
   * references.
   */
  Json.Members definitions(ObjectNode collected) {
    Json.Builder definitions = Json.object();
    // Grows while it is walked: a definition may refer to another.
    for (int i = 0; i < referred.size(); i++) {
      String key = referred.get(i);
      definitions.put(key, schema(collected.get(key)));
    }
    return definitions.build();
  }

  private void refer(Json.Builder schema, String pointer) {
    String key = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (!referred.contains(key)) {
      referred.add(key);
    }
    Json reference = Json.of("#/" + definitionsKeyword() + "/" + key);
    if (dialect == McpSchema.Dialect.DRAFT_07) {
      // Draft 07 ignores everything beside a reference.
      schema.put("allOf", Json.of(List.of(Json.object().put("$ref", reference).build())));
    } else {
      schema.put("$ref", reference);
    }
  }

  private Json value(String keyword, JsonNode value) {
    switch (keyword) {
      case "items", "propertyNames" -> {
        return schema(value);
      }
      case "additionalProperties" -> {
        return value.isObject() ? schema(value) : Json.of(false);
      }
      case "properties" -> {
        Json.Builder members = Json.object();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
          members.put(member.getKey(), schema(member.getValue()));
        }
        return members.build();
      }
      case "allOf", "anyOf", "oneOf" -> {
        List<Json> alternatives = new ArrayList<>();
        value.forEach(each -> alternatives.add(schema(each)));
        return Json.of(alternatives);
      }
      default -> {
        return plain(value);
      }
    }
  }

  private static Json plain(JsonNode value) {
    try {
      return JsonText.parse(value.toString());
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException("a node that is no JSON: " + value, e);
    }
  }

  private Json.Builder described(Json.Builder schema, Structure.Fields structure) {
    schema.putText("description", structure.description());
    return Keywords.with(direction.of(structure.extras()), schema);
  }

  private Json.Builder member(Json.Builder schema, Field field) {
    schema.putText("title", field.title()).putText("description", field.description());
    if (field.shape() instanceof Shape.Choice choice) {
      append(schema, choice.words());
    }
    if (!field.examples().isEmpty()) {
      schema.put(
          "examples",
          Json.of(field.examples().stream().map(each -> literal(field, each)).toList()));
    }
    if (direction == Direction.INPUT) {
      field.literal().ifPresent(literal -> schema.put("default", literal(field, literal)));
      schema.putText("x-mcp-header", field.header());
    }
    Extras extras = direction.of(field.extras());
    return Keywords.with(extras, schema);
  }

  private static Json literal(Field field, String literal) {
    try {
      return Literals.json(field.shape(), literal);
    } catch (IllegalArgumentException e) {
      throw new UnbindableException(
          "\"" + literal + "\" is no value of \"" + field.name() + "\": " + e.getMessage());
    }
  }

  /** Adds lines to the description. */
  static void append(Json.Builder schema, String lines) {
    if (!lines.isEmpty()) {
      String text =
          schema.build().values().get("description") instanceof Json.Text before
              ? before.value() + "\n" + lines
              : lines;
      schema.put("description", text);
    }
  }
}
