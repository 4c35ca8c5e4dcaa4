package dev.matte.runtime.transport;

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
}
