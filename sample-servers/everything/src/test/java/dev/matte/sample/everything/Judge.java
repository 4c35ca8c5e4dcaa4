package dev.matte.sample.everything;

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
 * Holds what the server says against the published schema of a revision. The schemas stand beside
 * the repository on some machines; elsewhere everything passes.
 */
public final class Judge {

  private static final Map<String, String> RESULTS =
      Map.ofEntries(
          Map.entry("initialize", "InitializeResult"),
          Map.entry("ping", "EmptyResult"),
          Map.entry("logging/setLevel", "EmptyResult"),
          Map.entry("server/discover", "DiscoverResult"),
          Map.entry("tools/list", "ListToolsResult"),
          Map.entry("tools/call", "CallToolResult"),
          Map.entry("resources/list", "ListResourcesResult"),
          Map.entry("resources/templates/list", "ListResourceTemplatesResult"),
          Map.entry("resources/read", "ReadResourceResult"),
          Map.entry("prompts/list", "ListPromptsResult"),
          Map.entry("prompts/get", "GetPromptResult"),
          Map.entry("completion/complete", "CompleteResult"));

  private static final Map<String, String> FROM_SERVER =
      Map.ofEntries(
          Map.entry("notifications/progress", "ProgressNotification"),
          Map.entry("notifications/message", "LoggingMessageNotification"),
          Map.entry("notifications/tools/list_changed", "ToolListChangedNotification"),
          Map.entry("notifications/prompts/list_changed", "PromptListChangedNotification"),
          Map.entry("elicitation/create", "ElicitRequest"),
          Map.entry("sampling/createMessage", "CreateMessageRequest"),
          Map.entry("roots/list", "ListRootsRequest"));

  private final Path file;
  private final Map<String, Schema> schemas = new HashMap<>();

  /** Judges by one revision. */
  public Judge(String revision) {
    String elsewhere = System.getenv("MATTE_SHARED");
    Path shared =
        elsewhere == null
            ? Path.of("").toAbsolutePath().resolve("../../../shared").normalize()
            : Path.of(elsewhere);
    this.file = shared.resolve("spec").resolve(revision).resolve("schema.json");
  }

  /** What is wrong with the result of a request. */
  public List<String> result(String method, JsonNode result) {
    boolean asks = result.path("resultType").asString("").equals("input_required");
    return against(asks ? "InputRequiredResult" : RESULTS.getOrDefault(method, "Result"), result);
  }

  /** What is wrong with a notification or request of the server's. */
  List<String> message(JsonNode message) {
    return against(
        FROM_SERVER.getOrDefault(message.path("method").asString(""), "JSONRPCMessage"), message);
  }

  private List<String> against(String type, JsonNode value) {
    if (!Files.exists(file)) {
      return List.of();
    }
    Schema schema = schemas.computeIfAbsent(type, this::load);
    return schema.validate(value).stream().map(error -> type + ": " + error).toList();
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
