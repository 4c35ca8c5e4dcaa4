package dev.matte.runtime.transport;

import dev.matte.runtime.guard.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages to the client that are not the answer somebody waits for. Each request has one, so
 * that what belongs to a request travels with its answer; a connection that is one stream hands out
 * the same one for all.
 */
public interface Outlet {

  /**
   * Sends one message at once, after everything sent before; blocks while the client does not read.
   * The bytes are not needed after the return. When the client is gone, the message is dropped.
   */
  void send(byte[] message, int from, int to);

  /**
   * Sends the answer to a request whose work still runs because it was not told to stop or does not
   * listen: nothing that belongs to the request follows.
   */
  default void answer(byte[] message, int from, int to) {
    send(message, from, to);
  }

  /**
   * Keeps the way of a request open whose answer comes later, by {@link #answer}, from no thread in
   * particular. Called at most once, while the request is accepted and before anything is sent; the
   * request has no work to run, and nothing stands in its writer.
   *
   * @param gone to be run once if the client is found gone before the answer
   * @return whether the way is this request's own, so that nothing but its messages travels on it
   *     and it ends with the answer; a way of a whole connection need not do anything
   */
  default boolean hold(Runnable gone) {
    return false;
  }

  /**
   * Whether clients of the older revisions, which begin with a handshake, are served where this way
   * begins. A client that may choose is told of no revision that it could not have.
   */
  default boolean handshakes() {
    return true;
  }

  /**
   * Why what is sent beside an answer does not reach the client now, in words that say what was
   * expected of it; {@code null} when nothing is in the way.
   */
  default @Nullable String obstacle() {
    return null;
  }

  /** Learns that the client gave up the request that belongs here: no answer will come. */
  default void dropped() {}

  /**
   * Closes the connection that carries what belongs to a request, while its work goes on; the
   * client comes back for the rest. Does nothing where that cannot be.
   *
   * @param retryMillis after how long the client is to come back
   */
  default void pause(long retryMillis) {}

  /**
   * Who sends what comes this way now.
   *
   * @throws dev.matte.runtime.guard.RefusedException if nobody vouches for the sender any more
   */
  default Caller caller() {
    return Caller.ANONYMOUS;
  }

  /** Whether a refusal of the request that belongs here can be said by a status of HTTP. */
  default boolean hasStatus() {
    return false;
  }

  /** A header of the HTTP request; {@code null} when it has none, or there is no such request. */
  default @Nullable String header(String name) {
    return null;
  }

  /** The id of the session that HTTP knows; {@code null} where there is none. */
  default @Nullable String sessionId() {
    return null;
  }
}
