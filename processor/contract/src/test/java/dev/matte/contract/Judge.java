package dev.matte.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.matte.contract.json.Json;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An independent validator of JSON Schema 2020-12, with formats asserted. */
final class Judge {
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<Json, Schema> schemas = new HashMap<>();

  /** Whether a value satisfies a schema. */
  boolean accepts(Json schema, Json value) {
    Schema known =
        schemas.computeIfAbsent(schema, s -> registry.getSchema(EXACT.readTree(s.text())));
    return known.validate(EXACT.readTree(value.text())).isEmpty();
  }
}
