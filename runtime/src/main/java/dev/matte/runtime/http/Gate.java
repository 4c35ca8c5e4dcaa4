package dev.matte.runtime.http;

import dev.matte.runtime.transport.Endpoint;
import java.util.function.LongSupplier;

/**
 * The way in by HTTP: all that the protocol says about it, in every revision, on one path.
 *
 * <p>Which era a request belongs to is told by the request alone; both are served at the same time.
 * Safe for use by many threads; nothing here blocks the thread that brings a request.
 *
 * <p>Specification: 2026-07-28, basic/transports/streamable-http; sections 1, 5 and 6 of our
 * checklist.
 */
public final class Gate implements HttpHandler, AutoCloseable {

  private static final String POST = "POST";

  private final HttpOptions options;
  private final OriginPolicy policy;
  private final Posts posts;
  private volatile boolean closed;

  /** Opens an endpoint to HTTP. */
  public Gate(Endpoint endpoint, HttpOptions options) {
    this(endpoint, options, System::nanoTime);
  }

  Gate(Endpoint endpoint, HttpOptions options, LongSupplier clock) {
    this.options = options;
    this.policy = new OriginPolicy(options);
    this.posts = new Posts(endpoint, options, clock);
  }

  @Override
  public void handle(HttpRequest request, HttpExchange exchange) {
    String origin = request.header("Origin");
    Visit visit = new Visit(request, exchange, policy.shares(origin) ? origin : null);
    if (!policy.admits(request)) {
      visit.refuse(403, "this host or origin is not allowed");
    } else if (closed) {
      visit.refuse(503, "the server is stopping");
    } else if (!request.path().equals(options.path())) {
      visit.refuse(404, "nothing is served here");
    } else if (request.method().equals(POST)) {
      posts.take(visit);
    } else if (request.method().equals("OPTIONS") && visit.origin() != null) {
      String wanted = request.header("Access-Control-Request-Headers");
      exchange.respond(204, Heads.preflight(visit.origin(), wanted), new byte[0], 0, 0);
    } else {
      visit.refuse(405, Heads.with(Heads.JSON, "Allow", POST), "only POST is served here");
    }
  }

  /**
   * Stops: new requests are turned away, calls may go on for as long as the options say, and then
   * everything that is still open ends. Blocks that long; not for the engine's thread.
   */
  @Override
  public void close() {
    closed = true;
    posts.close();
  }
}
