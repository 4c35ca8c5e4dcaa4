package dev.matte.runtime.transport;

/** Takes messages to the client: notifications, and answers that nobody waits for any more. */
public interface Outlet {

  /**
   * Sends one message at once, after everything sent before; blocks while the client does not read.
   * The bytes are not needed after the return. When the client is gone, the message is dropped.
   */
  void send(byte[] message, int from, int to);
}
