package dev.matte.bench.call;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Databind behind a JSON-Schema validator that runs the very schemas our processor wrote. */
final class ValidatedServer {
  private final DatabindServer server = new DatabindServer();
  private final Map<String, Schema> schemas = new HashMap<>();

  ValidatedServer() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    String catalog = "/META-INF/matte/" + Workshop.class.getName() + ".json";
    try (InputStream in = ValidatedServer.class.getResourceAsStream(catalog)) {
      for (JsonNode tool : server.mapper().readTree(in).get("tools")) {
        schemas.put(tool.get("name").stringValue(), registry.getSchema(tool.get("inputSchema")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void call(String tool, byte[] arguments, OutputStream out) {
    Schema schema = schemas.get(tool);
    if (schema == null) {
      throw new IllegalArgumentException(tool);
    }
    JsonNode tree = server.mapper().readTree(arguments);
    List<Error> errors = schema.validate(tree);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors.toString());
    }
    server.call(tool, tree, out);
  }
}
