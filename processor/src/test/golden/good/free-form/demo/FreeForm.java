package demo;

import dev.matte.annotations.McpTool;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Free-form JSON as trees. */
public interface FreeForm {
  /** Answers with what it is given. */
  @McpTool
  default JsonNode any(JsonNode value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default ObjectNode object(ObjectNode value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default ArrayNode array(ArrayNode value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default Envelope wrap(Envelope envelope) {
    return envelope;
  }

  /** Something with anything in it. */
  record Envelope(String kind, JsonNode payload, Optional<ObjectNode> meta) {}
}
