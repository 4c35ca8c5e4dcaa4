package dev.matte.sample.claudeflow.store;

import java.time.Instant;

/**
 * How much a namespace holds.
 *
 * @param bytes of keys and values
 * @param accesses how often its entries were retrieved, all together
 * @param updatedAt when something was stored last
 */
public record Usage(String namespace, long entries, long bytes, long accesses, Instant updatedAt) {}
