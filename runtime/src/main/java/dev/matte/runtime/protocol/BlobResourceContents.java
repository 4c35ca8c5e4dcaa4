package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource's bytes.
 *
 * @param uri the resource's URI
 * @param mimeType its media type
 * @param blob the bytes; not copied, so they must not change any more
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy would cost megabytes
public record BlobResourceContents(String uri, Optional<String> mimeType, byte[] blob)
    implements ResourceContents {

  /** Checks that URI and bytes are there. */
  public BlobResourceContents {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(blob, "blob");
  }

  /** Bytes of a known media type. */
  public BlobResourceContents(String uri, String mimeType, byte[] blob) {
    this(uri, mimeType.isEmpty() ? Optional.empty() : Optional.of(mimeType), blob);
  }

  @Override
  public void writeTo(JsonWriter json) {
    json.beginObject().name("uri").value(uri);
    if (mimeType.isPresent()) {
      json.name("mimeType").value(mimeType.get());
    }
    json.name("blob").base64(blob).endObject();
  }
}
