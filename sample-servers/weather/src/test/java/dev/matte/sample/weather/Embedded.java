package dev.matte.sample.weather;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.netty.NettyHttp;
import dev.matte.runtime.transport.Serving;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** What the guide shows of serving by HTTP from code. */
final class Embedded {
  private Embedded() {}

  static void block(McpHost host) throws IOException, InterruptedException {
    // tag::block[]
    host.serve(NettyHttp.transport(8080));
    // end::block[]
  }

  static Serving start(McpHost host) throws IOException, InterruptedException {
    // tag::start[]
    HttpOptions options =
        HttpOptions.builder().port(0).path("/weather").shutdownGrace(Duration.ofSeconds(2)).build();
    Serving serving = host.start(NettyHttp.transport(options));
    System.err.println("listening on " + serving.uri());
    // end::start[]
    return serving;
  }

  static Serving encrypted(McpHost host, HttpOptions options, Path certificates, Path key)
      throws IOException, InterruptedException {
    // tag::tls[]
    Serving serving = host.start(NettyHttp.transport(options, NettyHttp.tls(certificates, key)));
    // end::tls[]
    return serving;
  }
}
