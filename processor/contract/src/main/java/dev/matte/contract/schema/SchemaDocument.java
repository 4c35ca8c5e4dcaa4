package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole schema, and where references within it lead.
 *
 * <p>References by pointer ({@code #/$defs/Step}) and by anchor ({@code #step}) are followed; those
 * to other documents are not, for a tool's schema stands alone.
 */
public final class SchemaDocument {
  private final Place root;

  /** A document whose root stands at a pointer inside the tool's entry. */
  public SchemaDocument(Json schema, String pointer) {
    root = new Place(this, schema, pointer);
  }

  /** The root. */
  public Place root() {
    return root;
  }

  /** The place a reference leads to, if it is in this document. */
  public Optional<Place> resolve(String reference) {
    String base = root.keyword("$id").map(Json::text).orElse("\"\"");
    String local =
        base.length() > 2 && reference.startsWith(base.substring(1, base.length() - 1))
            ? reference.substring(base.length() - 2)
            : reference;
    if (local.isEmpty() || local.equals("#")) {
      return Optional.of(root);
    }
    if (!local.startsWith("#")) {
      return Optional.empty();
    }
    return local.startsWith("#/") ? pointed(local.substring(2)) : anchored(local.substring(1));
  }

  private Optional<Place> pointed(String steps) {
    Json at = root.schema();
    for (String step : steps.split("/", -1)) {
      Json next = step(at, Pointers.unescape(decoded(step)));
      if (next == null) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(new Place(this, at, root.pointer() + "/" + decoded(steps)));
  }

  private static @Nullable Json step(Json at, String step) {
    if (at instanceof Json.Members members) {
      return members.values().get(step);
    }
    if (at instanceof Json.Items items && step.matches("[0-9]{1,6}")) {
      int index = Integer.parseInt(step);
      return index < items.values().size() ? items.values().get(index) : null;
    }
    return null;
  }

  private Optional<Place> anchored(String anchor) {
    for (String definitions : new String[] {"$defs", "definitions"}) {
      for (Place place : root.children(definitions).values()) {
        if (named(place, anchor)) {
          return Optional.of(place);
        }
      }
    }
    return named(root, anchor) ? Optional.of(root) : Optional.empty();
  }

  private static boolean named(Place place, String anchor) {
    return place.keyword("$anchor").filter(Json.of(anchor)::equals).isPresent()
        || place.keyword("$id").filter(Json.of("#" + anchor)::equals).isPresent();
  }

  private static String decoded(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
