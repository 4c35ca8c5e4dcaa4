package dev.matte.runtime.transport;

import dev.matte.runtime.guard.Refusal;
import java.util.concurrent.Executor;

/** The side of a host that a transport talks to. Safe for use by many threads. */
public interface Endpoint {

  /**
   * Opens a connection: one client, which may shake hands and have requests in flight.
   *
   * @param outlet takes what is sent beside answers
   */
  Connection connect(Outlet outlet);

  /**
   * Reads a message that came by HTTP, where what is to become of it depends on more than itself.
   *
   * @param bytes holds the message, and must not change until it was served and its work has run or
   *     was detached
   */
  Arrival read(byte[] bytes, int from, int to);

  /**
   * Notes that a request was turned away before it was read.
   *
   * @param way the transport, such as {@code http}
   */
  void turnedAway(Refusal refusal, String way);

  /** Runs calls that may block, each on a thread of its own. */
  Executor executor();

  /** The size in bytes up to which a message is accepted. */
  int maxMessageBytes();

  /**
   * Ends what clients listen to: each gets its answer after everything it was told before. To be
   * called before a transport stops; clients may listen anew.
   */
  void endSubscriptions();
}
