package dev.matte.runtime.http;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.transport.Endpoint;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

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

  private static final String CONNECTION = "connection=";

  private final HttpOptions options;
  private final OriginPolicy policy;
  private final Door door;
  private final Challenges challenges;
  private final byte @Nullable [] metadata;
  private final Set<String> metadataPaths;
  private final Pulse pulse;
  private final Sessions sessions;
  private final Posts posts;
  private final Gets gets;
  private final EventConnections eventConnections;
  private volatile boolean closed;

  /** Opens an endpoint to HTTP. */
  public Gate(Endpoint endpoint, HttpOptions options) {
    this(endpoint, options, System::nanoTime);
  }

  Gate(Endpoint endpoint, HttpOptions options, LongSupplier clock) {
    this.options = options;
    this.policy = new OriginPolicy(options);
    this.door = new Door(options, endpoint);
    ProtectedResource resource = options.protectedResource();
    this.challenges = resource == null ? Challenges.NONE : new Challenges(resource);
    this.metadata = resource == null ? null : resource.json();
    this.metadataPaths = resource == null ? Set.of() : resource.metadataPaths(options.path());
    this.pulse = new Pulse(options, clock, endpoint.executor());
    this.sessions = new Sessions(endpoint, options, pulse);
    this.eventConnections = new EventConnections(endpoint, options, pulse);
    this.posts = new Posts(endpoint, options, sessions, pulse);
    this.gets = new Gets(options, sessions, eventConnections, pulse);
  }

  @Override
  public void handle(HttpRequest request, HttpExchange exchange) {
    String origin = request.header("Origin");
    Visit visit =
        new Visit(
            request, exchange, policy.shares(origin) ? origin : null, challenges, Caller.ANONYMOUS);
    if (!policy.admits(request)) {
      door.keepOut(visit, "this host or origin is not allowed");
    } else if (closed) {
      visit.refuse(503, "the server is stopping");
    } else if (request.method().equals("OPTIONS") && visit.origin() != null) {
      String wanted = request.header("Access-Control-Request-Headers");
      exchange.respond(204, Heads.preflight(visit.origin(), wanted), new byte[0], 0, 0);
    } else if (metadata != null && isMetadata(request)) {
      exchange.respond(200, visit.fields(Heads.METADATA), metadata, 0, metadata.length);
    } else if (request.path().equals(options.path())) {
      door.pass(visit, this::endpoint);
    } else if (options.eventStream() && request.path().equals(options.eventStreamPath())) {
      door.pass(visit, this::eventStream);
    } else if (options.eventStream() && request.path().equals(options.messagesPath())) {
      door.pass(visit, this::messages);
    } else {
      visit.refuse(404, "nothing is served here");
    }
  }

  /** Whether a request is for what everybody may know: AUTH-1. */
  private boolean isMetadata(HttpRequest request) {
    boolean asks = request.method().equals("GET") || request.method().equals("HEAD");
    return asks && metadataPaths.contains(request.path());
  }

  private void endpoint(Visit visit) {
    switch (visit.request().method()) {
      case "POST" -> {
        String connection = options.eventStream() ? connection(visit) : null;
        if (connection == null) {
          posts.take(visit);
        } else if (posts.readable(visit)) {
          eventConnections.post(visit, connection);
        }
      }
      case "GET" -> gets.get(visit);
      case "DELETE" -> gets.delete(visit);
      default -> gets.notAllowed(visit);
    }
  }

  private void eventStream(Visit visit) {
    if (visit.request().method().equals("GET")) {
      eventConnections.open(visit, options.messagesPath());
    } else {
      visit.refuse(405, Heads.with(Heads.JSON, "Allow", "GET"), "a stream is opened by GET");
    }
  }

  private void messages(Visit visit) {
    String connection = connection(visit);
    if (!visit.request().method().equals("POST")) {
      visit.refuse(405, Heads.with(Heads.JSON, "Allow", "POST"), "messages are posted");
    } else if (connection == null) {
      visit.refuse(404, "the address lacks the connection");
    } else if (posts.readable(visit)) {
      eventConnections.post(visit, connection);
    }
  }

  /** The connection of HTTP+SSE that the address names. */
  private static @Nullable String connection(Visit visit) {
    String query = visit.request().query();
    return query != null && query.startsWith(CONNECTION)
        ? query.substring(CONNECTION.length())
        : null;
  }

  /** Does once what has to happen now and then. */
  void beat() {
    pulse.beat();
  }

  /** How many sessions there are, those of HTTP+SSE included. */
  int sessions() {
    return sessions.size() + eventConnections.size();
  }

  /**
   * Stops: new requests are turned away, calls may go on for as long as the options say, and then
   * everything that is still open ends. Blocks that long; not for the engine's thread.
   */
  @Override
  public void close() {
    closed = true;
    sessions.endListeners();
    posts.close();
    sessions.close();
    eventConnections.close();
    pulse.stop();
  }
}
