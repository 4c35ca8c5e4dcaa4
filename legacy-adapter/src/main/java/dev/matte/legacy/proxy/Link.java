package dev.matte.legacy.proxy;

import java.time.Duration;

/**
 * What carries messages to the other side; incoming ones go to the conversation it was made for.
 */
interface Link {

  /**
   * Sends a request. Waits for room where there is none, as long as the request has time, and may
   * wait for the answer as well.
   *
   * @param message one JSON text without line feeds, which nobody changes any more
   * @param pending the request, which learns what comes of it
   */
  void ask(byte[] message, Pending pending) throws InterruptedException;

  /** Sends a message that has no answer, if there is room; does not wait for anything. */
  void tell(byte[] message);

  /**
   * Ends the handshake.
   *
   * @param initialized the notification that does so
   * @param timeout how long the other side may take to take it, where that can be known
   */
  default void agree(String protocolVersion, byte[] initialized, Duration timeout)
      throws InterruptedException {
    tell(initialized);
  }

  /** Listens to what belongs to no request, where that takes something more. */
  default void listen() {}

  /**
   * Sends a request whose answer goes on and brings notifications; where that has a stream of its
   * own, the request is sent again when the stream ends.
   */
  default void subscribe(byte[] request) {
    tell(request);
  }

  /** A request was answered, and so was read. */
  default void answered(Pending pending) {}

  /** Ends the connection, and the conversation with it. Does nothing the second time. */
  void close();
}
