package dev.matte.legacy.proxy;

import java.net.URI;
import java.util.Objects;
import org.apache.hc.core5.http.HttpHost;

/** Where requests go: to one address, and to others of the same origin. Immutable. */
final class HttpOrigin {

  private final URI endpoint;
  private final HttpHost host;

  /**
   * Takes an address.
   *
   * @throws IllegalArgumentException if there is no HTTP at it
   */
  HttpOrigin(URI address) {
    boolean known = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!known || address.getHost() == null) {
      throw new IllegalArgumentException(
          "expected an address with http or https, found " + shown(address));
    }
    this.endpoint = sent(address);
    this.host = HttpHost.create(endpoint);
  }

  /** An address without user, query and fragment, which may hold secrets. */
  static String shown(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = Objects.requireNonNullElse(address.getPath(), "");
    return address.getScheme() + "://" + address.getHost() + port + path;
  }

  /** The address, without user and fragment. */
  URI endpoint() {
    return endpoint;
  }

  /** Whose connections are used. */
  HttpHost host() {
    return host;
  }

  /** Tells whether it is reached by TLS. */
  boolean secure() {
    return host.getSchemeName().equals("https");
  }

  /**
   * Resolves an address that the other side named.
   *
   * @throws LegacyException if it is on another origin, which has no business to see our headers
   */
  URI resolve(String reference) {
    URI address;
    try {
      address = endpoint.resolve(reference);
    } catch (IllegalArgumentException e) {
      throw new LegacyException("the address of its endpoint cannot be read", e);
    }
    boolean same =
        Objects.equals(address.getScheme(), endpoint.getScheme())
            && Objects.equals(address.getHost(), endpoint.getHost())
            && address.getPort() == endpoint.getPort();
    if (!same) {
      throw new LegacyException(
          "its endpoint %s is on another origin than %s"
              .formatted(shown(address), shown(endpoint)));
    }
    return sent(address);
  }

  private static URI sent(URI address) {
    String authority = address.getRawAuthority();
    String path = address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String sent =
        address.getScheme()
            + "://"
            + authority.substring(authority.lastIndexOf('@') + 1)
            + (path.isEmpty() ? "/" : path)
            + query;
    return URI.create(URI.create(sent).toASCIIString());
  }
}
