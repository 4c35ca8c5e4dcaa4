package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * Text.
 *
 * @param text the text, for the model to read
 * @param annotations advice to the client
 */
public record TextContent(String text, Optional<Annotations> annotations)
    implements ContentBlock, SamplingContent {

  /** Checks that there is a text. */
  public TextContent {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(annotations, "annotations");
  }

  /** Text without annotations. */
  public TextContent(String text) {
    this(text, Optional.empty());
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    json.beginObject().name("type").value("text").name("text").value(text);
    if (annotations.isPresent()) {
      annotations.get().writeTo(json, revision);
    }
    json.endObject();
  }
}
