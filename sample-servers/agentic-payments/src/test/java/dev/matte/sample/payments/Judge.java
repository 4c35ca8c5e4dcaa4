package dev.matte.sample.payments;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds what the server says against the published schema of a revision, and results of tools
 * against the schemas that the server itself published. The former stand beside the repository on
 * some machines; elsewhere everything passes.
 */
final class Judge {
  private static final Map<String, String> TYPES =
      Map.of(
          "initialize", "InitializeResult",
          "tools/list", "ListToolsResult",
          "tools/call", "CallToolResult",
          "notifications/progress", "ProgressNotification");

  private final Path file;
  private final Map<String, Schema> schemas = new HashMap<>();

  Judge(String revision) {
    this.file = Shared.file("spec").resolve(revision).resolve("schema.json");
  }

  /** What is wrong with the result of a request, or with a notification. */
  List<String> faults(String method, JsonNode value) {
    if (!Files.exists(file)) {
      return List.of();
    }
    String type = TYPES.getOrDefault(method, "JSONRPCMessage");
    Schema schema = schemas.computeIfAbsent(type, this::load);
    return schema.validate(value).stream().map(error -> type + ": " + error).toList();
  }

  /** What is wrong with structured content. */
  static List<String> faults(JsonNode outputSchema, JsonNode structuredContent) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(outputSchema);
    return schema.validate(structuredContent).stream().map(Object::toString).toList();
  }

  private Schema load(String type) {
    try {
      ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
      root.put("$ref", (root.has("$defs") ? "#/$defs/" : "#/definitions/") + type);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
