package dev.matte.annotations;

/**
 * Who may answer from a kept copy of a result.
 *
 * <p>Specification: 2026-07-28, server/utilities/caching.
 */
public enum CacheScope {
  /** The client that received it, and only for the same authorization. */
  PRIVATE,
  /** Whoever asks: the result is the same for every caller. */
  PUBLIC
}
