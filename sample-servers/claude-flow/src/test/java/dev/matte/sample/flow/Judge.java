package dev.matte.sample.flow;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds results against the published schema of revision 2026-07-28. It stands beside the
 * repository on some machines; elsewhere everything passes.
 */
public final class Judge {
  private static final Map<String, String> RESULTS =
      Map.of("tools/list", "ListToolsResult", "tools/call", "CallToolResult");

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Judge() {}

  /** Fails if the result of a request is not as the schema says. */
  public static void check(String method, JsonNode result) {
    Path file = Shared.file("spec/2026-07-28/schema.json");
    if (Files.exists(file)) {
      String type = RESULTS.getOrDefault(method, "Result");
      Schema schema = SCHEMAS.computeIfAbsent(type, name -> load(file, name));
      assertThat(schema.validate(result)).as(result.toString()).isEmpty();
    }
  }

  private static Schema load(Path file, String type) {
    try {
      ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
      root.put("$ref", "#/$defs/" + type);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
