package dev.matte.runtime.auth;

import dev.matte.runtime.guard.RefusedException;
import org.jspecify.annotations.Nullable;

/** Where the keys of an issuer come from. Safe for use by many threads. */
interface KeySource {

  /** The keys, if they are there and need not be asked for; never waits. */
  @Nullable KeySet atHand();

  /**
   * The keys. May wait.
   *
   * @throws RefusedException if there are none
   */
  KeySet current();

  /**
   * The keys after a token named one that was not among them: others, if it is time to ask again.
   * May wait.
   *
   * @throws RefusedException if too many wait already
   */
  KeySet renewed(KeySet seen);

  /** Whether holding a signature against a key takes microseconds. */
  boolean cheap();
}
