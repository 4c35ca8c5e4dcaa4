package dev.matte.runtime.transport;

import java.io.IOException;

/** A way for messages to reach a host and for answers to come back. */
public interface Transport {

  /**
   * Carries messages until the other side is gone, and returns when everything is sent.
   *
   * @throws IOException if the way broke down
   * @throws InterruptedException if the calling thread was interrupted, which ends the transport
   */
  void serve(Endpoint endpoint) throws IOException, InterruptedException;
}
