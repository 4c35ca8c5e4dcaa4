package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * Contents of a resource as another server sent them, unknown members included.
 *
 * @param contents a JSON object, which must not change any more
 */
public record RawResourceContents(JsonSlice contents) implements ResourceContents {

  /** Checks that there are contents. */
  public RawResourceContents {
    Objects.requireNonNull(contents, "contents");
  }

  /** The resource's URI; empty where the other server named none. */
  @Override
  public String uri() {
    return RawObject.text(contents, "uri").orElse("");
  }

  @Override
  public Optional<String> mimeType() {
    return RawObject.text(contents, "mimeType");
  }

  @Override
  public void writeTo(JsonWriter json) {
    json.raw(contents);
  }
}
