package dev.matte.legacy.mount;

import dev.matte.runtime.binding.Catalog.Kind;
import java.util.Optional;

/**
 * Two entries that wanted the same name.
 *
 * @param kind what they are
 * @param name the name
 * @param first the part that has it
 * @param other the part that has it not
 * @param instead what the other one's is called; empty when it is left out
 */
public record Collision(
    Kind kind, String name, String first, String other, Optional<String> instead) {

  /** For people. */
  @Override
  public String toString() {
    return "\"%s\" of %s: %s"
        .formatted(
            name,
            other,
            instead
                .map(now -> "called " + now + ", since " + first + " has that name")
                .orElse("left out, since " + first + " has that name"));
  }
}
