package dev.matte.runtime.guard;

import java.time.Duration;

/**
 * What several servers share cannot be asked at present, so that nobody knows what it would say.
 * Has no stack trace of its own: it is thrown for each call while a store is away.
 */
public final class StoreAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Duration retryAfter;

  /**
   * A store is away.
   *
   * @param text why, for the log; callers never see it
   * @param retryAfter after how long it is worth trying again; more than zero
   */
  public StoreAwayException(String text, Duration retryAfter) {
    super(text, null, false, false);
    this.retryAfter = retryAfter;
  }

  /** After how long it is worth trying again. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** What callers are told when nothing can be decided without the store. */
  public RefusedException refused() {
    return new RefusedException(
        new Refusal.Unavailable("what this server shares with others is out of reach", retryAfter));
  }
}
