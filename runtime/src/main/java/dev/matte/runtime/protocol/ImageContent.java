package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture.
 *
 * @param data the picture's bytes; not copied, so they must not change any more
 * @param mimeType its media type, such as {@code image/png}
 * @param annotations advice to the client
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy would cost megabytes
public record ImageContent(byte[] data, String mimeType, Optional<Annotations> annotations)
    implements ContentBlock, SamplingContent {

  /** Checks that data and media type are there. */
  public ImageContent {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(annotations, "annotations");
  }

  /** A picture without annotations. */
  public ImageContent(byte[] data, String mimeType) {
    this(data, mimeType, Optional.empty());
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    json.beginObject().name("type").value("image").name("data").base64(data);
    json.name("mimeType").value(mimeType);
    if (annotations.isPresent()) {
      annotations.get().writeTo(json, revision);
    }
    json.endObject();
  }
}
