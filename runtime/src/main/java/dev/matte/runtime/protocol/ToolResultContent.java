package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of a tool that the client's model wanted called.
 *
 * <p>Specification: client/sampling, "Sampling with Tools".
 *
 * @param toolUseId the id of the {@link ToolUseContent} it belongs to
 * @param content what the tool answered
 * @param isError whether the tool failed
 */
public record ToolResultContent(String toolUseId, List<ContentBlock> content, boolean isError)
    implements SamplingContent {

  /** Copies the content. */
  public ToolResultContent {
    Objects.requireNonNull(toolUseId, "toolUseId");
    content = List.copyOf(content);
  }

  /** A result of one text. */
  public static ToolResultContent text(String toolUseId, String text) {
    return new ToolResultContent(toolUseId, List.of(new TextContent(text)), false);
  }

  /** Reads the texts of a result; models rarely send any, and nothing else is made of them. */
  static ToolResultContent read(JsonMembers members) {
    List<ContentBlock> content = new ArrayList<>();
    for (SamplingContent each : SamplingContent.readAll(members.get("content"))) {
      if (each instanceof ContentBlock block) {
        content.add(block);
      }
    }
    JsonSlice error = members.find("isError");
    boolean isError = error != null && error.reader().peek() == JsonToken.TRUE;
    return new ToolResultContent(members.text("toolUseId"), content, isError);
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    json.beginObject().name("type").value("tool_result").name("toolUseId").value(toolUseId);
    json.name("content").beginArray();
    for (ContentBlock each : content) {
      each.writeTo(json, revision);
    }
    json.endArray();
    if (isError) {
      json.name("isError").value(true);
    }
    json.endObject();
  }
}
