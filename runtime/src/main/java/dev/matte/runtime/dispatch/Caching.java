package dev.matte.runtime.dispatch;

import dev.matte.runtime.protocol.CacheScope;

/**
 * How long a client may keep a result, and for whom.
 *
 * <p>Specification: 2026-07-28, server/utilities/caching.
 */
public record Caching(long ttlMillis, CacheScope scope) {

  /** Not at all: always allowed, whatever the result depends on. */
  public static final Caching NONE = new Caching(0, CacheScope.PRIVATE);
}
