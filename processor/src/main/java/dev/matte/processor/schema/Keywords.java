package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Map;

/** The order in which a schema's keywords stand, whatever order they were found in. */
final class Keywords {
  private static final List<String> ORDER =
      List.of(
          "$schema",
          "$ref",
          "type",
          "title",
          "description",
          "const",
          "enum",
          "format",
          "contentEncoding",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "exclusiveMinimum",
          "maximum",
          "exclusiveMaximum",
          "multipleOf",
          "items",
          "minItems",
          "maxItems",
          "uniqueItems",
          "properties",
          "required",
          "propertyNames",
          "additionalProperties",
          "minProperties",
          "maxProperties",
          "allOf",
          "anyOf",
          "oneOf",
          "default",
          "examples",
          "x-mcp-header",
          "$defs",
          "definitions");

  private Keywords() {}

  /** The same members in canonical order. */
  static Json.Members ordered(Json.Builder schema) {
    Map<String, Json> found = schema.build().values();
    Json.Builder ordered = Json.object();
    for (String name : ORDER) {
      Json value = found.get(name);
      if (value != null) {
        ordered.put(name, value);
      }
    }
    return ordered.build();
  }
}
