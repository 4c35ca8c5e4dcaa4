package dev.matte.legacy.mount;

import dev.matte.runtime.binding.ServerBinding;
import java.util.Objects;

/**
 * A binding as a part of a mount.
 *
 * @param name what it is called in messages, and what {@link Collisions#PREFIX} puts before names
 * @param binding whose entries they are
 * @param passage what of it passes
 * @param circuit what calls go through
 */
public record Part(String name, ServerBinding binding, Passage passage, Circuit circuit) {

  /** No component may be missing. */
  public Part {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(binding, "binding");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(circuit, "circuit");
  }
}
