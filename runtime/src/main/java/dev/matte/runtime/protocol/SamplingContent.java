package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A piece of a message to or from the client's model.
 *
 * <p>Specification: client/sampling, "Message Content".
 */
public sealed interface SamplingContent
    permits TextContent, ImageContent, AudioContent, ToolUseContent, ToolResultContent {

  /** Writes the piece as a JSON object. */
  void writeTo(JsonWriter json, Revision revision);

  /**
   * Reads one piece, or an array of them; advice to the client in them is passed over.
   *
   * @throws JsonException if it is neither
   */
  static List<SamplingContent> readAll(JsonSlice value) {
    JsonReader reader = value.reader();
    if (reader.peek() != JsonToken.BEGIN_ARRAY) {
      return List.of(read(value));
    }
    List<SamplingContent> all = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      all.add(read(reader.nextSlice()));
    }
    return List.copyOf(all);
  }

  private static SamplingContent read(JsonSlice value) {
    JsonMembers members = JsonMembers.of(value);
    String type = members.text("type");
    return switch (type) {
      case "text" -> new TextContent(members.text("text"));
      case "image" -> new ImageContent(data(members), members.text("mimeType"));
      case "audio" -> new AudioContent(data(members), members.text("mimeType"));
      case "tool_use" -> ToolUseContent.read(members);
      case "tool_result" -> ToolResultContent.read(members);
      default -> throw new JsonException("unknown type of content: " + type, value.from());
    };
  }

  private static byte[] data(JsonMembers members) {
    try {
      return Base64.getDecoder().decode(members.text("data"));
    } catch (IllegalArgumentException e) {
      throw new JsonException("expected Base64 in \"data\"", members.get("data").from());
    }
  }
}
