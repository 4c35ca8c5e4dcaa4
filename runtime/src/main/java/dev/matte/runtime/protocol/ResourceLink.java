package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource that the client may read. Revisions before 2025-06-18 know no links and receive the
 * text {@code name: uri}.
 *
 * @param uri the resource's URI
 * @param name the name programs use
 * @param title a name for people
 * @param description what the resource is
 * @param mimeType its media type
 * @param size its size in bytes
 * @param icons pictures; sent from revision 2025-11-25 on
 * @param annotations advice to the client
 */
public record ResourceLink(
    String uri,
    String name,
    Optional<String> title,
    Optional<String> description,
    Optional<String> mimeType,
    Optional<Long> size,
    List<Icon> icons,
    Optional<Annotations> annotations)
    implements ContentBlock {

  /** Copies the icons. */
  public ResourceLink {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(name, "name");
    icons = List.copyOf(icons);
  }

  /** A link of which only place and name are said. */
  public ResourceLink(String uri, String name) {
    this(
        uri,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    if (!revision.atLeast(Revision.V2025_06_18)) {
      new TextContent(name + ": " + uri, annotations).writeTo(json, revision);
      return;
    }
    json.beginObject().name("type").value("resource_link").name("uri").value(uri);
    json.name("name").value(name);
    if (title.isPresent()) {
      json.name("title").value(title.get());
    }
    if (description.isPresent()) {
      json.name("description").value(description.get());
    }
    if (mimeType.isPresent()) {
      json.name("mimeType").value(mimeType.get());
    }
    if (size.isPresent()) {
      json.name("size").value(size.get().longValue());
    }
    Icon.writeAll(icons, json, revision);
    if (annotations.isPresent()) {
      annotations.get().writeTo(json, revision);
    }
    json.endObject();
  }
}
