package dev.matte.runtime.transport;

import java.io.IOException;

/** A transport that many clients reach at an address. */
public interface NetworkTransport extends Transport {

  /**
   * Starts to serve, on threads of its own, and returns.
   *
   * @throws IOException if the address cannot be had
   * @throws InterruptedException if the calling thread was interrupted, in which case nothing runs
   */
  Serving start(Endpoint endpoint) throws IOException, InterruptedException;

  /** {@inheritDoc} Ends when the calling thread is interrupted, with the grace of a stop. */
  @Override
  default void serve(Endpoint endpoint) throws IOException, InterruptedException {
    try (Serving serving = start(endpoint)) {
      serving.awaitEnd();
    }
  }
}
