package dev.matte.runtime.http;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps foreign pages out: a browser says in {@code Origin} which page calls, and in {@code Host}
 * under which name it found this server, which a page may have bent to this machine. Immutable.
 *
 * <p>Specification: basic/transports, "Security Warning"; HTTP-2, HTTP-3 and SSE-4.
 */
final class OriginPolicy {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean loopback;
  private final Set<String> origins;
  private final Set<String> crossOrigins;
  private final Set<String> hosts;

  OriginPolicy(HttpOptions options) {
    this.loopback = options.loopback();
    this.origins = options.allowedOrigins();
    this.crossOrigins = options.corsOrigins();
    this.hosts = options.allowedHosts();
  }

  /** Whether a request may pass. */
  boolean admits(HttpRequest request) {
    return admitsHost(request.header("Host")) && admitsOrigin(request.header("Origin"));
  }

  /** Whether answers may be handed to pages of an origin. */
  boolean shares(@Nullable String origin) {
    return origin != null
        && !crossOrigins.isEmpty()
        && crossOrigins.contains(origin.toLowerCase(Locale.ROOT));
  }

  private boolean admitsHost(@Nullable String host) {
    if (!loopback && hosts.isEmpty()) {
      return true;
    }
    if (host == null) {
      return false;
    }
    String name = name(host, 0);
    return (loopback && LOCAL.contains(name)) || hosts.contains(name);
  }

  private boolean admitsOrigin(@Nullable String origin) {
    if (origin == null) {
      return true;
    }
    String lower = origin.toLowerCase(Locale.ROOT);
    if (origins.contains(lower) || crossOrigins.contains(lower)) {
      return true;
    }
    int scheme = lower.indexOf("://");
    return loopback
        && scheme > 0
        && lower.startsWith("http")
        && LOCAL.contains(name(lower, scheme + 3));
  }

  /** The name in {@code name:port}, in lower case; an address in brackets keeps them. */
  private static String name(String host, int from) {
    int end = host.startsWith("[", from) ? host.indexOf(']', from) + 1 : host.indexOf(':', from);
    if (end <= from) {
      return host.substring(from).toLowerCase(Locale.ROOT);
    }
    return isPort(host, end) ? host.substring(from, end).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether nothing or a port stands from an offset on. */
  private static boolean isPort(String host, int from) {
    if (from == host.length()) {
      return true;
    }
    if (host.charAt(from) != ':') {
      return false;
    }
    for (int i = from + 1; i < host.length(); i++) {
      if (host.charAt(i) < '0' || host.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
