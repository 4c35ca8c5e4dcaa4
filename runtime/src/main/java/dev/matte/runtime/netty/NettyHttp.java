package dev.matte.runtime.netty;

import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.transport.NetworkTransport;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Serves clients by HTTP, on Netty.
 *
 * <pre>{@code
 * host.serve(NettyHttp.transport(8080));
 * }</pre>
 *
 * <p>Needs {@code io.netty:netty-codec-http} and {@code io.netty:netty-handler} on the class path.
 */
public final class NettyHttp {

  private NettyHttp() {}

  /**
   * A transport on a port of this machine, for this machine alone.
   *
   * @param port 0 for any that is free
   */
  public static NetworkTransport transport(int port) {
    return transport(HttpOptions.builder().port(port).build());
  }

  /** A transport as the options say, not encrypted. */
  public static NetworkTransport transport(HttpOptions options) {
    return new NettyTransport(options, null);
  }

  /** A transport as the options say, encrypted. */
  public static NetworkTransport transport(HttpOptions options, SslContext tls) {
    return new NettyTransport(options, tls);
  }

  /**
   * Reads what a server needs for TLS.
   *
   * @param certificates a file of certificates in PEM, the server's own first
   * @param key a file of its private key in PEM, PKCS #8
   * @throws IOException if they cannot be read or used
   */
  public static SslContext tls(Path certificates, Path key) throws IOException {
    try {
      return SslContextBuilder.forServer(certificates.toFile(), key.toFile()).build();
    } catch (IllegalArgumentException e) {
      throw new IOException("cannot use " + certificates + " with " + key, e);
    }
  }
}
