package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;

/**
 * A tool that the client's model may want called while it answers a {@link Sampling}; whoever asked
 * calls it.
 *
 * @param name the name, unique among the tools of one request
 * @param description what it does, for the model
 * @param inputSchema a JSON schema of type object
 */
public record SamplingTool(String name, String description, JsonSlice inputSchema) {

  /** Checks that all are there. */
  public SamplingTool {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(inputSchema, "inputSchema");
  }

  void writeTo(JsonWriter json) {
    json.beginObject().name("name").value(name).name("description").value(description);
    json.name("inputSchema").raw(inputSchema).endObject();
  }
}
