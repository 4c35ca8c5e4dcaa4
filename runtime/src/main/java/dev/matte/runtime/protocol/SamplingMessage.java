package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.Objects;

/**
 * One message of a conversation with the client's model.
 *
 * <p>Specification: client/sampling.
 *
 * @param role whose words they are
 * @param content the words, at least one piece
 */
public record SamplingMessage(Role role, List<SamplingContent> content) {

  /** Copies the content. */
  public SamplingMessage {
    Objects.requireNonNull(role, "role");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a message has at least one piece of content");
    }
  }

  /** Words of the user. */
  public static SamplingMessage user(String text) {
    return new SamplingMessage(Role.USER, List.of(new TextContent(text)));
  }

  /** Words of the model. */
  public static SamplingMessage assistant(String text) {
    return new SamplingMessage(Role.ASSISTANT, List.of(new TextContent(text)));
  }

  /**
   * Writes the message as a JSON object; before revision 2025-11-25, where a message has one piece
   * of content, as one object for each.
   */
  public void writeTo(JsonWriter json, Revision revision) {
    if (content.size() == 1 || !revision.atLeast(Revision.V2025_11_25)) {
      for (SamplingContent each : content) {
        begin(json);
        each.writeTo(json, revision);
        json.endObject();
      }
      return;
    }
    begin(json);
    json.beginArray();
    for (SamplingContent each : content) {
      each.writeTo(json, revision);
    }
    json.endArray().endObject();
  }

  private void begin(JsonWriter json) {
    json.beginObject().name("role").value(role.wire()).name("content");
  }
}
