package dev.matte.processor.model;

import java.util.Optional;

/** The tool annotations of the specification, each only when written. */
public record Hints(
    Optional<Boolean> readOnly,
    Optional<Boolean> destructive,
    Optional<Boolean> idempotent,
    Optional<Boolean> openWorld) {

  /** No hint at all. */
  public static final Hints NONE =
      new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
