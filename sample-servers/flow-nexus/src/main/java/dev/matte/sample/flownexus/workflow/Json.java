package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.client.ToolReply;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it is kept in the store. */
final class Json {
  private static final int LONGEST = 64 << 10;

  private Json() {}

  static JsonNode read(String text) {
    return JsonTrees.read(JsonSlice.of(text).reader());
  }

  static String write(JsonNode node) {
    JsonWriter json = new JsonWriter();
    JsonTrees.write(json, node);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What a tool answered: structured content, or else its text, as JSON when it is. */
  static JsonNode output(ToolReply reply) {
    JsonNode structured = read(reply.json().toString()).path("structuredContent");
    if (!structured.isMissingNode()) {
      return structured;
    }
    try {
      return JsonMapper.shared().readTree(reply.text());
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.stringNode(reply.text());
    }
  }

  /** An output as it is kept: of a long one the beginning, as text. */
  static String kept(JsonNode output) {
    String text = write(output);
    return text.length() <= LONGEST
        ? text
        : write(
            object()
                .put("left_out", text.length() - LONGEST)
                .put("beginning", text.substring(0, LONGEST)));
  }
}
