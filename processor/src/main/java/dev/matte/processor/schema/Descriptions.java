package dev.matte.processor.schema;

import dev.matte.contract.json.Json;

/** Descriptions within a schema that is being built. */
final class Descriptions {

  private Descriptions() {}

  /** Puts a description in the place of what the type itself says, unless it is empty. */
  static void prefer(Json.Builder schema, String description) {
    schema.putText("description", description);
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
