package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.Optional;

/**
 * What a resource holds: text or bytes.
 *
 * <p>Specification: server/resources, "Resource Contents".
 */
public sealed interface ResourceContents
    permits TextResourceContents, BlobResourceContents, RawResourceContents {

  /** The resource's URI. */
  String uri();

  /** Its media type. */
  Optional<String> mimeType();

  /** Writes the contents as a JSON object, alike in all revisions. */
  void writeTo(JsonWriter json);
}
