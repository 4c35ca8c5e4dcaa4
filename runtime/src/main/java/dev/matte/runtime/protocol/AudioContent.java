package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * Sound. Revision 2024-11-05 knows no audio and receives it as an embedded resource.
 *
 * @param data the sound's bytes; not copied, so they must not change any more
 * @param mimeType its media type, such as {@code audio/wav}
 * @param annotations advice to the client
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy would cost megabytes
public record AudioContent(byte[] data, String mimeType, Optional<Annotations> annotations)
    implements ContentBlock, SamplingContent {

  /** Where the embedded resource claims to be that an old client receives instead. */
  private static final String REPLACEMENT_URI = "audio://inline";

  /** Checks that data and media type are there. */
  public AudioContent {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(annotations, "annotations");
  }

  /** Sound without annotations. */
  public AudioContent(byte[] data, String mimeType) {
    this(data, mimeType, Optional.empty());
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    if (!revision.atLeast(Revision.V2025_03_26)) {
      new EmbeddedResource(
              new BlobResourceContents(REPLACEMENT_URI, Optional.of(mimeType), data), annotations)
          .writeTo(json, revision);
      return;
    }
    json.beginObject().name("type").value("audio").name("data").base64(data);
    json.name("mimeType").value(mimeType);
    if (annotations.isPresent()) {
      annotations.get().writeTo(json, revision);
    }
    json.endObject();
  }
}
