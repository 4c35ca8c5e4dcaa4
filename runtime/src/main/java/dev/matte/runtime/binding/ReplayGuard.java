package dev.matte.runtime.binding;

import java.time.Instant;

/**
 * Remembers which request states came back already, for servers that must not take one twice. Safe
 * for use by many threads.
 */
@FunctionalInterface
public interface ReplayGuard {

  /**
   * Notes a state and tells whether it is the first time.
   *
   * @param id names the state
   * @param expiry when it is refused anyway, so that it can be forgotten
   */
  boolean firstUse(String id, Instant expiry);
}
