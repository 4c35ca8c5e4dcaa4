package dev.matte.runtime.wire;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds what a server says against the published schema of the revision it says it in.
 *
 * <p>The schemas stand beside the repository; where they are absent, nobody is judged and {@link
 * #present} says so.
 */
final class Judge {

  private static final Path SPECIFICATIONS =
      Path.of(System.getProperty("matte.specifications", "../../shared/spec"));
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Map<String, String> RESULTS =
      Map.ofEntries(
          Map.entry("initialize", "InitializeResult"),
          Map.entry("ping", "EmptyResult"),
          Map.entry("logging/setLevel", "EmptyResult"),
          Map.entry("resources/subscribe", "EmptyResult"),
          Map.entry("resources/unsubscribe", "EmptyResult"),
          Map.entry("subscriptions/listen", "SubscriptionsListenResult"),
          Map.entry("server/discover", "DiscoverResult"),
          Map.entry("tools/list", "ListToolsResult"),
          Map.entry("tools/call", "CallToolResult"),
          Map.entry("resources/list", "ListResourcesResult"),
          Map.entry("resources/templates/list", "ListResourceTemplatesResult"),
          Map.entry("resources/read", "ReadResourceResult"),
          Map.entry("prompts/list", "ListPromptsResult"),
          Map.entry("prompts/get", "GetPromptResult"),
          Map.entry("completion/complete", "CompleteResult"));
  private static final Map<String, String> NOTIFICATIONS =
      Map.of(
          "notifications/progress", "ProgressNotification",
          "notifications/message", "LoggingMessageNotification",
          "notifications/cancelled", "CancelledNotification",
          "notifications/subscriptions/acknowledged", "SubscriptionsAcknowledgedNotification",
          "notifications/tools/list_changed", "ToolListChangedNotification",
          "notifications/prompts/list_changed", "PromptListChangedNotification",
          "notifications/resources/list_changed", "ResourceListChangedNotification",
          "notifications/resources/updated", "ResourceUpdatedNotification");

  private final Map<String, Schema> schemas = new HashMap<>();
  private final Map<String, String> methods = new HashMap<>();
  private final Map<String, String> revisions = new HashMap<>();
  private String session = "2025-11-25";

  static boolean present() {
    return Files.isDirectory(SPECIFICATIONS);
  }

  /** Notes what the client says. */
  void hear(String line) {
    if (!line.startsWith("{")) {
      return;
    }
    JsonNode message;
    try {
      message = MAPPER.readTree(line);
    } catch (RuntimeException e) {
      return;
    }
    String id = message.path("id").toString();
    methods.put(id, message.path("method").asString(""));
    JsonNode claim =
        message.path("params").path("_meta").path("io.modelcontextprotocol/protocolVersion");
    revisions.put(id, claim.isString() ? "2026-07-28" : "");
  }

  /** What is wrong with a line of the server; empty when nothing is. */
  List<String> complaints(String line) {
    JsonNode message = MAPPER.readTree(line);
    if (message.isArray()) {
      List<String> complaints = new ArrayList<>();
      for (JsonNode each : message) {
        complaints.addAll(complaints(each.toString()));
      }
      return complaints;
    }
    String id = message.path("id").toString();
    JsonNode tag =
        message.path("params").path("_meta").path("io.modelcontextprotocol/subscriptionId");
    String claimed = revisions.getOrDefault(tag.isMissingNode() ? id : tag.toString(), "");
    String revision = claimed.isEmpty() ? session : claimed;
    if (message.has("method")) {
      String type = NOTIFICATIONS.get(message.path("method").asString(""));
      return type == null ? List.of("unknown notification") : against(revision, type, message);
    }
    if (message.has("error")) {
      boolean old = revision.compareTo("2025-11-25") < 0;
      // Our reading where the old schemas contradict JSON-RPC: JR-4 of the checklist.
      if (old && message.path("id").isNull()) {
        return List.of();
      }
      return against(revision, old ? "JSONRPCError" : "JSONRPCErrorResponse", message);
    }
    String method = methods.getOrDefault(id, "");
    if (method.equals("initialize")) {
      session = message.path("result").path("protocolVersion").asString("");
      revision = session;
    }
    List<String> frame = against(revision, "JSONRPCMessage", message);
    return frame.isEmpty()
        ? against(revision, RESULTS.getOrDefault(method, "Result"), message.path("result"))
        : frame;
  }

  private List<String> against(String revision, String type, JsonNode value) {
    Schema schema = schemas.computeIfAbsent(revision + ' ' + type, key -> load(revision, type));
    return schema.validate(value).stream().map(error -> type + ": " + error).toList();
  }

  private static Schema load(String revision, String type) {
    try {
      ObjectNode root =
          (ObjectNode)
              MAPPER.readTree(
                  Files.readString(SPECIFICATIONS.resolve(revision).resolve("schema.json")));
      String definitions = root.has("$defs") ? "$defs" : "definitions";
      if (!root.path(definitions).has(type)) {
        throw new IllegalStateException(revision + " knows no " + type);
      }
      root.put("$ref", "#/" + definitions + '/' + type);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
