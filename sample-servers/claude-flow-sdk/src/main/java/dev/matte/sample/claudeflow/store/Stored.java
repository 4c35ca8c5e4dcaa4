package dev.matte.sample.claudeflow.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a value.
 *
 * @param replaced whether there was one under the same key
 * @param expiresAt when it will be gone; empty: never
 */
public record Stored(boolean replaced, Optional<Instant> expiresAt) {}
