package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder that the client's user works in. A hint where to look, never a permission: whoever reads
 * files there checks for itself what may be read.
 *
 * <p>Specification: client/roots.
 *
 * @param uri where it is, usually {@code file:///…}
 * @param name a name for people
 */
public record Root(URI uri, Optional<String> name) {

  /** Checks that both are there. */
  public Root {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(name, "name");
  }

  static Root read(JsonSlice value) {
    JsonMembers members = JsonMembers.of(value);
    try {
      return new Root(new URI(members.text("uri")), members.optionalText("name"));
    } catch (URISyntaxException e) {
      throw new JsonException("expected a URI in \"uri\"", members.get("uri").from());
    }
  }

  /** The place in this machine's file system; empty when the URI does not name one. */
  public Optional<Path> path() {
    if (!"file".equalsIgnoreCase(uri.getScheme())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(uri));
    } catch (RuntimeException e) {
      // A file of another machine or of another kind of system.
      return Optional.empty();
    }
  }
}
