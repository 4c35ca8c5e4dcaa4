package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who a client or a server is; for people and logs, never for decisions.
 *
 * @param name the name programs use
 * @param version the version, in the implementation's own way of counting
 * @param title a name for people; sent from revision 2025-06-18 on
 * @param description one sentence; sent from revision 2025-11-25 on
 * @param icons pictures; sent from revision 2025-11-25 on
 * @param websiteUrl a web page; sent from revision 2025-11-25 on
 */
public record Implementation(
    String name,
    String version,
    Optional<String> title,
    Optional<String> description,
    List<Icon> icons,
    Optional<String> websiteUrl) {

  /** Copies the icons. */
  public Implementation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    icons = List.copyOf(icons);
  }

  /** An implementation of which only name and version are said. */
  public static Implementation of(String name, String version) {
    return new Implementation(
        name, version, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** Writes the implementation as a JSON object with the members that the revision knows. */
  public void writeTo(JsonWriter json, Revision revision) {
    json.beginObject().name("name").value(name).name("version").value(version);
    if (title.isPresent() && revision.atLeast(Revision.V2025_06_18)) {
      json.name("title").value(title.get());
    }
    if (revision.atLeast(Revision.V2025_11_25)) {
      if (description.isPresent()) {
        json.name("description").value(description.get());
      }
      Icon.writeAll(icons, json, revision);
      if (websiteUrl.isPresent()) {
        json.name("websiteUrl").value(websiteUrl.get());
      }
    }
    json.endObject();
  }
}
