package dev.matte.sample.claudeflow.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A value that is kept under a key of a namespace. Times are whole seconds.
 *
 * @param id grows with every entry that is added, and is never used again
 * @param accessCount how often it was retrieved
 * @param expiresAt when it is gone; empty: never
 */
public record Entry(
    long id,
    String namespace,
    String key,
    String value,
    Instant createdAt,
    Instant updatedAt,
    long accessCount,
    Optional<Instant> expiresAt) {}
