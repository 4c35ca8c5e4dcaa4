package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource whose contents travel with the result.
 *
 * @param resource the contents
 * @param annotations advice to the client
 */
public record EmbeddedResource(ResourceContents resource, Optional<Annotations> annotations)
    implements ContentBlock {

  /** Checks that there are contents. */
  public EmbeddedResource {
    Objects.requireNonNull(resource, "resource");
    Objects.requireNonNull(annotations, "annotations");
  }

  /** A resource without annotations. */
  public EmbeddedResource(ResourceContents resource) {
    this(resource, Optional.empty());
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    json.beginObject().name("type").value("resource").name("resource");
    resource.writeTo(json);
    if (annotations.isPresent()) {
      annotations.get().writeTo(json, revision);
    }
    json.endObject();
  }
}
