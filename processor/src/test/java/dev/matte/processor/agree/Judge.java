package dev.matte.processor.agree;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An independent validator of JSON Schema 2020-12, with formats asserted and exact numbers. */
final class Judge {
  static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<JsonNode, Schema> schemas = new HashMap<>();

  /** Whether a value satisfies a schema. */
  boolean accepts(JsonNode schema, String json) {
    return explain(schema, json).isEmpty();
  }

  /** What a value violates, or nothing. */
  String explain(JsonNode schema, String json) {
    Schema known = schemas.computeIfAbsent(schema, registry::getSchema);
    try {
      var errors = known.validate(plain(EXACT.readTree(json)));
      return errors.isEmpty() ? "" : errors.toString();
    } catch (JsonNodeException e) {
      // The judge cannot hold a fraction beyond 64 bits to an integer bound; it is no integer.
      return String.valueOf(e.getMessage());
    }
  }

  /** The keywords that a value violates, those around them included. */
  Set<String> violated(JsonNode schema, String json) {
    Schema known = schemas.computeIfAbsent(schema, registry::getSchema);
    try {
      return known.validate(plain(EXACT.readTree(json))).stream()
          .map(Error::getKeyword)
          .collect(Collectors.toSet());
    } catch (JsonNodeException e) {
      return Set.of("type");
    }
  }

  /** Whole numbers without a fraction, however they are written: the judge compares those well. */
  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = EXACT.createObjectNode();
      object.properties().forEach(member -> copy.set(member.getKey(), plain(member.getValue())));
      return copy;
    } else if (node instanceof ArrayNode array) {
      ArrayNode copy = EXACT.createArrayNode();
      array.forEach(item -> copy.add(plain(item)));
      return copy;
    } else if (node.isNumber() && node.decimalValue().stripTrailingZeros().scale() <= 0) {
      return EXACT.getNodeFactory().numberNode(node.decimalValue().toBigInteger());
    }
    return node;
  }
}
