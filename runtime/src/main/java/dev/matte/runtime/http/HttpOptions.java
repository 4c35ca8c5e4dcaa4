package dev.matte.runtime.http;

import dev.matte.runtime.guard.Authenticator;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server is reached by HTTP, what it lets in, and its limits. Immutable.
 *
 * <p>The defaults are for a server on the machine of its only user: bound to loopback, for no
 * foreign page, in every protocol revision.
 */
public final class HttpOptions {

  private final HttpOptionsBuilder from;

  HttpOptions(HttpOptionsBuilder builder) {
    this.from = builder.copy();
  }

  /** Starts from the defaults. */
  public static HttpOptionsBuilder builder() {
    return new HttpOptionsBuilder();
  }

  /** The same as a start for others. */
  public HttpOptionsBuilder toBuilder() {
    return from.copy();
  }

  /** The port; 0 for any that is free. */
  public int port() {
    return from.port;
  }

  /** The name or address of the interface that is listened on. */
  public String host() {
    return from.host;
  }

  /** The path of the endpoint. */
  public String path() {
    return from.path;
  }

  /** Origins of pages that may call, beside those on this machine when bound to loopback. */
  public Set<String> allowedOrigins() {
    return from.allowedOrigins;
  }

  /** Names of hosts, without port, under which the server may be called. */
  public Set<String> allowedHosts() {
    return from.allowedHosts;
  }

  /** Origins of pages whose browsers may hand answers to them; empty for none. */
  public Set<String> corsOrigins() {
    return from.corsOrigins;
  }

  /** Whether revisions with a handshake are served. */
  public boolean legacy() {
    return from.legacy;
  }

  /** Whether HTTP+SSE of revision 2024-11-05 is served, which needs {@link #legacy} too. */
  public boolean eventStream() {
    return from.eventStream && from.legacy;
  }

  /** The path where a client of HTTP+SSE opens its stream. */
  public String eventStreamPath() {
    return from.eventStreamPath;
  }

  /** The path where a client of HTTP+SSE posts. */
  public String messagesPath() {
    return from.messagesPath;
  }

  /** After so long without a message a stream carries a comment. */
  public Duration keepAlive() {
    return from.keepAlive;
  }

  /** After so long without a request a connection is closed. */
  public Duration connectionIdle() {
    return from.connectionIdle;
  }

  /** After so long without a request, and without an open stream, a session ends. */
  public Duration sessionIdle() {
    return from.sessionIdle;
  }

  /** After so long without a message a stream ends that owes no call its answer; zero for never. */
  public Duration streamIdle() {
    return from.streamIdle;
  }

  /** How many connections may be open. */
  public int maxConnections() {
    return from.maxConnections;
  }

  /** How many sessions there may be, HTTP+SSE included. */
  public int maxSessions() {
    return from.maxSessions;
  }

  /** How many streams a session may open by GET. */
  public int maxStreams() {
    return from.maxStreams;
  }

  /** How many events a session keeps for clients that reconnect. */
  public int maxEvents() {
    return from.maxEvents;
  }

  /** How many bytes of events a session keeps. */
  public int maxEventBytes() {
    return from.maxEventBytes;
  }

  /** How long a session keeps an event. */
  public Duration maxEventAge() {
    return from.maxEventAge;
  }

  /** The longest body. */
  public int maxBodyBytes() {
    return from.maxBodyBytes;
  }

  /** The longest head, request line included. */
  public int maxHeaderBytes() {
    return from.maxHeaderBytes;
  }

  /** How many header fields a request may have. */
  public int maxHeaders() {
    return from.maxHeaders;
  }

  /** How long a client may take to send a head. */
  public Duration headDeadline() {
    return from.headDeadline;
  }

  /** How long a client may take to send a body. */
  public Duration bodyDeadline() {
    return from.bodyDeadline;
  }

  /** How long calls may go on when the server stops. */
  public Duration shutdownGrace() {
    return from.shutdownGrace;
  }

  /** Whether other machines may reach the server although it asks nobody who they are. */
  public boolean allowRemote() {
    return from.allowRemote;
  }

  /** Says who calls; {@code null} when nobody is asked. */
  public @Nullable Authenticator authenticator() {
    return from.authenticator;
  }

  /** What clients are told of how to get a token; {@code null} for nothing. */
  public @Nullable ProtectedResource protectedResource() {
    return from.protectedResource;
  }

  /** Whether only this machine reaches the host that is listened on. */
  public boolean loopback() {
    return loopback(from.host);
  }

  static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
