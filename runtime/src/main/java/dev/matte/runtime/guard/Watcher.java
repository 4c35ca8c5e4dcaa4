package dev.matte.runtime.guard;

import java.util.Optional;

/**
 * Hears of every call that ended and of every refusal. Called on the threads that serve, so it
 * should return soon; what it throws is logged and changes nothing. Safe for use by many threads.
 */
public interface Watcher {

  /**
   * A call ended, or was not let in.
   *
   * @param refusal why it was not let in
   * @param nanos from its acceptance to its end
   */
  void ended(Operation operation, Outcome outcome, Optional<Refusal> refusal, long nanos);

  /**
   * A request was turned away before it was known what it wants.
   *
   * @param refusal why
   * @param way the transport, such as {@code http}
   */
  default void turnedAway(Refusal refusal, String way) {}
}
