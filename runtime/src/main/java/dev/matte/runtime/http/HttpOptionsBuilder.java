package dev.matte.runtime.http;

import dev.matte.runtime.guard.Authenticator;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes {@link HttpOptions}. Not thread-safe; may be built from more than once. */
public final class HttpOptionsBuilder {

  int port = 8080;
  String host = "127.0.0.1";
  String path = "/mcp";
  Set<String> allowedOrigins = Set.of();
  Set<String> allowedHosts = Set.of();
  Set<String> corsOrigins = Set.of();
  boolean legacy = true;
  boolean eventStream = true;
  String eventStreamPath = "/sse";
  String messagesPath = "/messages";
  Duration keepAlive = Duration.ofSeconds(15);
  Duration connectionIdle = Duration.ofMinutes(1);
  Duration sessionIdle = Duration.ofMinutes(30);
  Duration streamIdle = Duration.ZERO;
  int maxConnections = 10_000;
  int maxSessions = 10_000;
  int maxStreams = 16;
  int maxEvents = 1_000;
  int maxEventBytes = 1 << 20;
  Duration maxEventAge = Duration.ofMinutes(5);
  int maxBodyBytes = 10 << 20;
  int maxHeaderBytes = 16 << 10;
  int maxHeaders = 100;
  Duration headDeadline = Duration.ofSeconds(10);
  Duration bodyDeadline = Duration.ofSeconds(30);
  Duration shutdownGrace = Duration.ofSeconds(5);
  boolean allowRemote;
  @Nullable Authenticator authenticator;
  @Nullable ProtectedResource protectedResource;

  HttpOptionsBuilder() {}

  HttpOptionsBuilder copy() {
    HttpOptionsBuilder copy = new HttpOptionsBuilder();
    copy.port = port;
    copy.host = host;
    copy.path = path;
    copy.allowedOrigins = allowedOrigins;
    copy.allowedHosts = allowedHosts;
    copy.corsOrigins = corsOrigins;
    copy.legacy = legacy;
    copy.eventStream = eventStream;
    copy.eventStreamPath = eventStreamPath;
    copy.messagesPath = messagesPath;
    copy.keepAlive = keepAlive;
    copy.connectionIdle = connectionIdle;
    copy.sessionIdle = sessionIdle;
    copy.streamIdle = streamIdle;
    copy.maxConnections = maxConnections;
    copy.maxSessions = maxSessions;
    copy.maxStreams = maxStreams;
    copy.maxEvents = maxEvents;
    copy.maxEventBytes = maxEventBytes;
    copy.maxEventAge = maxEventAge;
    copy.maxBodyBytes = maxBodyBytes;
    copy.maxHeaderBytes = maxHeaderBytes;
    copy.maxHeaders = maxHeaders;
    copy.headDeadline = headDeadline;
    copy.bodyDeadline = bodyDeadline;
    copy.shutdownGrace = shutdownGrace;
    copy.allowRemote = allowRemote;
    copy.authenticator = authenticator;
    copy.protectedResource = protectedResource;
    return copy;
  }

  /** The port, 8080 by default; 0 for any that is free. */
  public HttpOptionsBuilder port(int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port: expected 0 to 65535, found " + port);
    }
    this.port = port;
    return this;
  }

  /** The name or address of the interface to listen on, 127.0.0.1 by default. */
  public HttpOptionsBuilder host(String host) {
    this.host = host;
    return this;
  }

  /** The path of the endpoint, {@code /mcp} by default. */
  public HttpOptionsBuilder path(String path) {
    this.path = rooted(path);
    return this;
  }

  /**
   * Origins of pages that may call, such as {@code https://app.example.com}; none by default but
   * those on this machine, when the server is bound to loopback.
   */
  public HttpOptionsBuilder allowedOrigins(Collection<String> origins) {
    this.allowedOrigins = lowerCase(origins);
    return this;
  }

  /**
   * Names of hosts, without port, under which the server may be called. Without any, a server that
   * is bound to loopback answers to this machine's own names only, and others to every name.
   */
  public HttpOptionsBuilder allowedHosts(Collection<String> hosts) {
    this.allowedHosts = lowerCase(hosts);
    return this;
  }

  /**
   * Origins of pages whose browsers may hand answers to them (CORS), none by default. They may call
   * without being {@linkplain #allowedOrigins allowed} again.
   */
  public HttpOptionsBuilder corsOrigins(Collection<String> origins) {
    this.corsOrigins = lowerCase(origins);
    return this;
  }

  /** Whether revisions with a handshake are served, 2025-11-25 and before; they are by default. */
  public HttpOptionsBuilder legacy(boolean served) {
    this.legacy = served;
    return this;
  }

  /** Whether HTTP+SSE of revision 2024-11-05 is served; it is by default. */
  public HttpOptionsBuilder eventStream(boolean served) {
    this.eventStream = served;
    return this;
  }

  /** The paths of HTTP+SSE, {@code /sse} and {@code /messages} by default. */
  public HttpOptionsBuilder eventStreamPaths(String stream, String messages) {
    this.eventStreamPath = rooted(stream);
    this.messagesPath = rooted(messages);
    return this;
  }

  /** After so long without a message a stream carries a comment; 15 seconds by default. */
  public HttpOptionsBuilder keepAlive(Duration time) {
    this.keepAlive = positive(time);
    return this;
  }

  /** After so long without a request a connection is closed; one minute by default. */
  public HttpOptionsBuilder connectionIdle(Duration time) {
    this.connectionIdle = positive(time);
    return this;
  }

  /** After so long without a request a session without open streams ends; 30 minutes by default. */
  public HttpOptionsBuilder sessionIdle(Duration time) {
    this.sessionIdle = positive(time);
    return this;
  }

  /**
   * After so long without a message a stream ends that owes no call its answer, a subscription with
   * the answer to its request; zero, the default, for never.
   */
  public HttpOptionsBuilder streamIdle(Duration time) {
    this.streamIdle = time.isZero() ? time : positive(time);
    return this;
  }

  /** How many connections may be open; 10,000 by default. */
  public HttpOptionsBuilder maxConnections(int connections) {
    this.maxConnections = positive(connections);
    return this;
  }

  /** How many sessions there may be; 10,000 by default. One more ends the one idle for longest. */
  public HttpOptionsBuilder maxSessions(int sessions) {
    this.maxSessions = positive(sessions);
    return this;
  }

  /** How many streams a session may open by GET; 16 by default. One more ends the oldest. */
  public HttpOptionsBuilder maxStreams(int streams) {
    this.maxStreams = positive(streams);
    return this;
  }

  /**
   * What a session keeps for clients that reconnect: 1,000 events, 1 MiB, for five minutes, by
   * default. The oldest go first.
   */
  public HttpOptionsBuilder events(int count, int bytes, Duration age) {
    this.maxEvents = positive(count);
    this.maxEventBytes = positive(bytes);
    this.maxEventAge = positive(age);
    return this;
  }

  /** The longest body; 10 MiB by default. The host's own bound on messages holds too. */
  public HttpOptionsBuilder maxBodyBytes(int bytes) {
    this.maxBodyBytes = positive(bytes);
    return this;
  }

  /** The longest head, request line included; 16 KiB by default. */
  public HttpOptionsBuilder maxHeaderBytes(int bytes) {
    this.maxHeaderBytes = positive(bytes);
    return this;
  }

  /** How many header fields a request may have; 100 by default. */
  public HttpOptionsBuilder maxHeaders(int fields) {
    this.maxHeaders = positive(fields);
    return this;
  }

  /** How long a client may take to send a head; 10 seconds by default. */
  public HttpOptionsBuilder headDeadline(Duration time) {
    this.headDeadline = positive(time);
    return this;
  }

  /** How long a client may take to send a body; 30 seconds by default. */
  public HttpOptionsBuilder bodyDeadline(Duration time) {
    this.bodyDeadline = positive(time);
    return this;
  }

  /** How long calls may go on when the server stops; five seconds by default. */
  public HttpOptionsBuilder shutdownGrace(Duration time) {
    this.shutdownGrace = positive(time);
    return this;
  }

  /**
   * Lets other machines reach the server although it asks nobody who they are. Without it, a host
   * that is not loopback is refused.
   */
  public HttpOptionsBuilder allowRemote(boolean allowed) {
    this.allowRemote = allowed;
    return this;
  }

  /**
   * Asks of every request who sends it; requests of which nobody knows are turned away with 401. A
   * server that asks may be reached by other machines.
   */
  public HttpOptionsBuilder authenticator(Authenticator authenticator) {
    this.authenticator = authenticator;
    return this;
  }

  /**
   * Tells clients where they get a token for this server, in challenges and at {@code
   * /.well-known/oauth-protected-resource}.
   */
  public HttpOptionsBuilder protectedResource(ProtectedResource resource) {
    this.protectedResource = resource;
    return this;
  }

  /**
   * Builds the options.
   *
   * @throws IllegalArgumentException if other machines would reach a server that asks nobody who
   *     they are, without {@link #allowRemote}; or if clients are told of tokens that nobody asks
   *     for
   */
  public HttpOptions build() {
    if (!allowRemote && authenticator == null && !HttpOptions.loopback(host)) {
      throw new IllegalArgumentException(
          "other machines could reach "
              + host
              + " and call every tool; give an authenticator, or say"
              + " allowRemote(true)");
    }
    if (protectedResource != null && authenticator == null) {
      throw new IllegalArgumentException(
          "a protected resource needs an authenticator, which checks the tokens");
    }
    return new HttpOptions(this);
  }

  private static Set<String> lowerCase(Collection<String> texts) {
    Set<String> lower = new HashSet<>();
    for (String text : texts) {
      lower.add(text.toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(lower);
  }

  private static String rooted(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with /, found " + path);
    }
    return path;
  }

  private static int positive(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit has to be 1 or more, found " + limit);
    }
    return limit;
  }

  private static Duration positive(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a time has to be more than zero, found " + time);
    }
    return time;
  }
}
