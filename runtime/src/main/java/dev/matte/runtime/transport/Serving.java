package dev.matte.runtime.transport;

import java.net.InetSocketAddress;
import java.net.URI;

/** A server that runs. Safe for use by many threads. */
public interface Serving extends AutoCloseable {

  /** The address that is listened on, with the port the system chose if none was named. */
  InetSocketAddress address();

  /** Where a client on this machine reaches it. */
  URI uri();

  /** Waits until it has been closed. */
  void awaitEnd() throws InterruptedException;

  /**
   * Stops: no more connections are accepted, calls may go on for the time the server was given for
   * that, streams are ended as complete ones, and then whatever is left is closed. Returns when all
   * of that is done; closing again waits for the same end.
   */
  @Override
  void close();
}
