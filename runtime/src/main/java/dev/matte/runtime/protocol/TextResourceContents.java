package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource's text.
 *
 * @param uri the resource's URI
 * @param mimeType its media type
 * @param text the text
 */
public record TextResourceContents(String uri, Optional<String> mimeType, String text)
    implements ResourceContents {

  /** Checks that URI and text are there. */
  public TextResourceContents {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(text, "text");
  }

  /** Text of a media type, which is empty when it is not known. */
  public TextResourceContents(String uri, String mimeType, String text) {
    this(uri, mimeType.isEmpty() ? Optional.empty() : Optional.of(mimeType), text);
  }

  @Override
  public void writeTo(JsonWriter json) {
    json.beginObject().name("uri").value(uri);
    if (mimeType.isPresent()) {
      json.name("mimeType").value(mimeType.get());
    }
    json.name("text").value(text).endObject();
  }
}
