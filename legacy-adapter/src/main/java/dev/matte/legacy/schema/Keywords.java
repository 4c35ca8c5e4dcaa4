package dev.matte.legacy.schema;

import dev.matte.contract.json.Json;
import dev.matte.legacy.shape.Extras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which a schema's keywords stand: the processor's. Those that are never generated
 * follow as the author wrote them.
 */
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

  /** The schema with what the author put into it and without what he left out. */
  static Json.Builder with(Extras extras, Json.Builder schema) {
    if (extras.equals(Extras.NONE)) {
      return schema;
    }
    Json.Builder changed = Json.object();
    for (Map.Entry<String, Json> keyword : schema.build().values().entrySet()) {
      if (!extras.without().contains(keyword.getKey())) {
        changed.put(keyword.getKey(), keyword.getValue());
      }
    }
    return changed.putAll(extras.keywords());
  }

  /** The same members in canonical order. */
  static Json.Members ordered(Json.Builder schema) {
    Map<String, Json> found = new LinkedHashMap<>(schema.build().values());
    Json.Builder ordered = Json.object();
    for (String name : ORDER) {
      Json value = found.remove(name);
      if (value != null) {
        ordered.put(name, value);
      }
    }
    found.forEach(ordered::put);
    return ordered.build();
  }
}
