package dev.matte.runtime.netty;

import dev.matte.runtime.http.Gate;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Serving;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** A gate that is open, and its end. */
final class NettyServing implements Serving {

  /** How long answers that the gate has given may take to reach their clients. */
  private static final long LAST_MILLIS = 500;

  private final Engine engine;
  private final Gate gate;
  private final Endpoint endpoint;
  private final HttpOptions options;
  private final boolean secure;
  private boolean closed;

  NettyServing(Engine engine, Gate gate, Endpoint endpoint, HttpOptions options, boolean secure) {
    this.engine = engine;
    this.gate = gate;
    this.endpoint = endpoint;
    this.options = options;
    this.secure = secure;
  }

  @Override
  public InetSocketAddress address() {
    return engine.address();
  }

  @Override
  public URI uri() {
    InetAddress address = engine.address().getAddress();
    String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create(
        (secure ? "https://" : "http://")
            + literal
            + ":"
            + engine.address().getPort()
            + options.path());
  }

  @Override
  public void awaitEnd() throws InterruptedException {
    engine.awaitEnd();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    engine.stopListening();
    endpoint.endSubscriptions();
    gate.close();
    boolean interrupted = Thread.interrupted();
    try {
      engine.close(LAST_MILLIS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
