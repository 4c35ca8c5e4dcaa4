package dev.matte.runtime.binding;

import java.util.Objects;

/**
 * Something that clients may hear of: what it served before is no longer what it serves now.
 *
 * @param kind what is not as it was
 * @param uri the resource whose contents changed; empty for other kinds
 */
public record Change(Kind kind, String uri) {

  /** What may change while a server runs. */
  public enum Kind {
    /** The list of tools. */
    TOOLS,
    /** The list of prompts. */
    PROMPTS,
    /** The lists of resources and of templates. */
    RESOURCES,
    /** What reading a resource gives. */
    CONTENTS
  }

  /** Neither part may be missing. */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(uri, "uri");
  }

  /** A change that is told by its kind alone. */
  public static Change of(Kind kind) {
    return new Change(kind, "");
  }

  /** A change of what reading a resource gives. */
  public static Change ofContents(String uri) {
    return new Change(Kind.CONTENTS, uri);
  }
}
