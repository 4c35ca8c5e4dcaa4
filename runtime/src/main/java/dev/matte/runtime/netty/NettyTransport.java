package dev.matte.runtime.netty;

import dev.matte.runtime.http.Gate;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.NetworkTransport;
import dev.matte.runtime.transport.Serving;
import io.netty.handler.ssl.SslContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Puts gate and engine together. */
final class NettyTransport implements NetworkTransport {

  private static final int MOST_REQUEST_LINE = 8 << 10;

  /** How long a client may leave unread what was sent to it. */
  private static final Duration STALL = Duration.ofSeconds(30);

  private static final int PIPELINED = 16;

  private final HttpOptions options;
  private final @Nullable SslContext tls;

  NettyTransport(HttpOptions options, @Nullable SslContext tls) {
    this.options = options;
    this.tls = tls;
  }

  @Override
  public Serving start(Endpoint endpoint) throws IOException, InterruptedException {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getByName(options.host()), options.port());
    Gate gate = new Gate(endpoint, options);
    Engine engine = Engine.start(address, gate, limits(endpoint), tls);
    return new NettyServing(engine, gate, endpoint, options, tls != null);
  }

  private ConnectionLimits limits(Endpoint endpoint) {
    return new ConnectionLimits(
        Math.min(MOST_REQUEST_LINE, options.maxHeaderBytes()),
        options.maxHeaderBytes(),
        options.maxHeaders(),
        Math.min(options.maxBodyBytes(), endpoint.maxMessageBytes()),
        options.headDeadline(),
        options.bodyDeadline(),
        options.connectionIdle(),
        STALL,
        options.maxConnections(),
        PIPELINED);
  }
}
