package dev.matte.processor.model;

import java.util.List;

/**
 * Warnings that generated classes would give only because the author has marked things as
 * deprecated that they have to name; as {@code @SuppressWarnings} calls them, sorted.
 *
 * @param binding those of the binding
 * @param server those of the class that starts the server
 */
public record Lints(List<String> binding, List<String> server) {
  /** Nothing is deprecated. */
  public static final Lints NONE = new Lints(List.of(), List.of());
}
