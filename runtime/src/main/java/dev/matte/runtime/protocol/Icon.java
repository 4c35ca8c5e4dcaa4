package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture that stands for a server, tool, resource or prompt; sent from revision 2025-11-25 on.
 *
 * @param src a URI of the picture, {@code https:} or {@code data:}
 * @param mimeType its media type
 * @param sizes sizes such as {@code 48x48}, or {@code any}; empty when nothing is said
 * @param theme {@code light} or {@code dark}
 */
public record Icon(
    String src, Optional<String> mimeType, List<String> sizes, Optional<String> theme) {

  /** Copies the sizes. */
  public Icon {
    Objects.requireNonNull(src, "src");
    sizes = List.copyOf(sizes);
  }

  /** An icon of which only the place is said. */
  public static Icon of(String src) {
    return new Icon(src, Optional.empty(), List.of(), Optional.empty());
  }

  /** Writes the member {@code icons}, unless there are none or the revision does not know them. */
  public static void writeAll(List<Icon> icons, JsonWriter json, Revision revision) {
    if (icons.isEmpty() || !revision.atLeast(Revision.V2025_11_25)) {
      return;
    }
    json.name("icons").beginArray();
    for (Icon icon : icons) {
      icon.writeTo(json);
    }
    json.endArray();
  }

  private void writeTo(JsonWriter json) {
    json.beginObject().name("src").value(src);
    if (mimeType.isPresent()) {
      json.name("mimeType").value(mimeType.get());
    }
    if (!sizes.isEmpty()) {
      json.name("sizes").beginArray();
      for (String size : sizes) {
        json.value(size);
      }
      json.endArray();
    }
    if (theme.isPresent()) {
      json.name("theme").value(theme.get());
    }
    json.endObject();
  }
}
