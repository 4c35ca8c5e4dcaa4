package dev.matte.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds results against the published schema of a revision. The schemas stand beside the repository
 * on some machines; elsewhere everything passes.
 */
final class Judge {

  private static final Map<String, String> RESULTS =
      Map.of(
          "initialize", "InitializeResult",
          "tools/list", "ListToolsResult",
          "tools/call", "CallToolResult",
          "resources/list", "ListResourcesResult",
          "resources/templates/list", "ListResourceTemplatesResult",
          "resources/read", "ReadResourceResult",
          "prompts/list", "ListPromptsResult",
          "prompts/get", "GetPromptResult",
          "completion/complete", "CompleteResult");

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Judge() {}

  /** Fails if the result of a request is not as the schema says. */
  static void check(String revision, String method, String result) {
    Path file = folder().resolve(revision).resolve("schema.json");
    if (Files.exists(file)) {
      String type = RESULTS.getOrDefault(method, "Result");
      Schema schema = SCHEMAS.computeIfAbsent(revision + " " + type, name -> load(file, type));
      assertThat(schema.validate(JsonMapper.shared().readTree(result))).as(result).isEmpty();
    }
  }

  private static Path folder() {
    String elsewhere = System.getenv("MATTE_SHARED");
    Path root = Path.of("").toAbsolutePath().resolve("../..").normalize();
    return elsewhere == null
        ? root.resolveSibling("shared").resolve("spec")
        : Path.of(elsewhere, "spec");
  }

  private static Schema load(Path file, String type) {
    try {
      ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
      boolean old = root.has("definitions");
      root.put("$ref", (old ? "#/definitions/" : "#/$defs/") + type);
      return SchemaRegistry.withDefaultDialect(
              old ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12)
          .getSchema(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
