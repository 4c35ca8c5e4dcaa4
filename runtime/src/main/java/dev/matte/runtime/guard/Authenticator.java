package dev.matte.runtime.guard;

import org.jspecify.annotations.Nullable;

/**
 * Says who calls. Asked for every request, also within a session or stream, so that nothing is
 * frozen at its start. Safe for use by many threads.
 *
 * <p>Specification: basic/authorization, "Token Handling".
 */
public interface Authenticator {

  /**
   * Says who sent a request. May wait for others.
   *
   * @throws RefusedException if nobody vouches for the sender: with {@link
   *     Refusal.Unauthenticated}, or with {@link Refusal.Malformed} or {@link Refusal.Unavailable}
   */
  Caller authenticate(Credentials credentials);

  /**
   * Says the same without waiting, on the thread that reads a network; {@code null} when that is
   * not possible now, in which case {@link #authenticate} is asked on another thread.
   *
   * @throws RefusedException as {@link #authenticate}
   */
  default @Nullable Caller known(Credentials credentials) {
    return null;
  }
}
