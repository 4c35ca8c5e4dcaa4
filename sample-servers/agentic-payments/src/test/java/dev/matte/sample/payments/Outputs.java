package dev.matte.sample.payments;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds results of tools against the schemas that the server itself published. */
final class Outputs {
  private Outputs() {}

  /** What is wrong with structured content. */
  static List<String> faults(JsonNode outputSchema, JsonNode structuredContent) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(outputSchema)
        .validate(structuredContent)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
