package dev.matte.runtime.netty;

import dev.matte.runtime.http.HttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

/** A running engine with a handler of a test. */
final class EngineFixture implements AutoCloseable {

  /** Limits small enough to be met in a test, times long enough never to be. */
  static final ConnectionLimits LIMITS =
      new ConnectionLimits(
          2_000,
          4_000,
          40,
          100_000,
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          100,
          16);

  private final Engine engine;

  EngineFixture(HttpHandler handler) throws IOException, InterruptedException {
    this(handler, LIMITS);
  }

  EngineFixture(HttpHandler handler, ConnectionLimits limits)
      throws IOException, InterruptedException {
    engine =
        Engine.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), handler, limits, null);
  }

  /** The limits with short times. */
  static ConnectionLimits times(Duration head, Duration body, Duration idle, Duration stall) {
    return new ConnectionLimits(
        LIMITS.requestLineBytes(),
        LIMITS.headerBytes(),
        LIMITS.headers(),
        LIMITS.bodyBytes(),
        head,
        body,
        idle,
        stall,
        LIMITS.connections(),
        LIMITS.pipelined());
  }

  Engine engine() {
    return engine;
  }

  int port() {
    return engine.address().getPort();
  }

  Peer peer() throws IOException {
    return new Peer(port());
  }

  @Override
  public void close() {
    try {
      engine.close(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
