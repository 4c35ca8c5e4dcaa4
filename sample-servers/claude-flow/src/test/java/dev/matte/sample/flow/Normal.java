package dev.matte.sample.flow;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tool lists made comparable: name, description and input schema of each tool, without what may
 * differ between servers that mean the same ({@code $schema}, {@code additionalProperties}, an
 * empty {@code required}; the order of members is not looked at).
 */
final class Normal {
  private static final Set<String> FREE = Set.of("$schema", "additionalProperties");

  private Normal() {}

  /** Tools by name. */
  static ObjectNode tools(JsonNode list) {
    ObjectNode tools = JsonMapper.shared().createObjectNode();
    for (JsonNode tool : list.required("tools")) {
      ObjectNode normal = JsonMapper.shared().createObjectNode();
      normal.set("description", tool.required("description"));
      normal.set("inputSchema", schema(tool.required("inputSchema")));
      tools.set(tool.required("name").stringValue(), normal);
    }
    return tools;
  }

  private static JsonNode schema(JsonNode node) {
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode normal = JsonMapper.shared().createObjectNode();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      boolean empty = member.getKey().equals("required") && member.getValue().isEmpty();
      if (!FREE.contains(member.getKey()) && !empty) {
        normal.set(member.getKey(), schema(member.getValue()));
      }
    }
    return normal;
  }
}
