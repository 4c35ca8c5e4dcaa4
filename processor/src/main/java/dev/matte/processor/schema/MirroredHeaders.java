package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import java.util.Map;

/**
 * The headers that repeat arguments of a tool, as the runtime looks them up: {@code
 * Region:s:%2Fplace%2Fregion} is a text at that JSON pointer. Read from the schema that clients
 * see, so that both sides look at the same.
 *
 * <p>Specification: 2026-07-28, server/tools, "x-mcp-header".
 */
final class MirroredHeaders {

  private final StringBuilder fields = new StringBuilder();

  private MirroredHeaders() {}

  /** A field for each header, behind a blank each. */
  static String of(Json.Members tool) {
    MirroredHeaders headers = new MirroredHeaders();
    if (tool.values().get("inputSchema") instanceof Json.Members schema) {
      headers.walk(schema, "");
    }
    return headers.fields.toString();
  }

  private void walk(Json.Members schema, String pointer) {
    if (!(schema.values().get("properties") instanceof Json.Members properties)) {
      return;
    }
    for (Map.Entry<String, Json> property : properties.values().entrySet()) {
      String name = property.getKey().replace("~", "~0").replace("/", "~1");
      if (property.getValue() instanceof Json.Members value) {
        add(value, pointer + '/' + name);
        walk(value, pointer + '/' + name);
      }
    }
  }

  private void add(Json.Members schema, String pointer) {
    if (schema.values().get("x-mcp-header") instanceof Json.Text header) {
      fields.append(" h").append(header.value()).append(':').append(type(schema));
      fields.append(':').append(Lists.encoded(pointer));
    }
  }

  private static char type(Json.Members schema) {
    if (!(schema.values().get("type") instanceof Json.Text type)) {
      return 's';
    }
    return switch (type.value()) {
      case "integer" -> 'i';
      case "boolean" -> 'b';
      default -> 's';
    };
  }
}
