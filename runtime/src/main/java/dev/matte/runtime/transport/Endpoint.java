package dev.matte.runtime.transport;

import java.util.concurrent.Executor;

/** The side of a host that a transport talks to. Safe for use by many threads. */
public interface Endpoint {

  /**
   * Opens a connection: one client, which may shake hands and have requests in flight.
   *
   * @param outlet takes what is sent beside answers
   */
  Connection connect(Outlet outlet);

  /** Runs calls that may block, each on a thread of its own. */
  Executor executor();

  /** The size in bytes up to which a message is accepted. */
  int maxMessageBytes();
}
