package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;

/**
 * The client's model wants one of the tools called that it was offered.
 *
 * <p>Specification: client/sampling, "Sampling with Tools".
 *
 * @param id names this use; the matching {@link ToolResultContent} repeats it
 * @param name the tool's name
 * @param input the arguments, a JSON object
 */
public record ToolUseContent(String id, String name, JsonSlice input) implements SamplingContent {

  /** Checks that all are there. */
  public ToolUseContent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(input, "input");
  }

  static ToolUseContent read(JsonMembers members) {
    return new ToolUseContent(
        members.text("id"), members.text("name"), members.get("input").detached());
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    json.beginObject().name("type").value("tool_use").name("id").value(id);
    json.name("name").value(name).name("input").raw(input).endObject();
  }
}
