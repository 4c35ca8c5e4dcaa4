package dev.matte.runtime.http;

import dev.matte.runtime.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a server that asks for tokens says of itself, so that clients find out where to get one.
 * Immutable: each method that adds something answers with another.
 *
 * <p>Specification: RFC 9728; basic/authorization, "Authorization Server Discovery"; AUTH-1 and
 * AUTH-8 of our checklist.
 */
public final class ProtectedResource {

  static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";

  private final URI resource;
  private final List<URI> authorizationServers;
  private final List<String> scopes;
  private final Set<String> required;
  private final Optional<String> name;
  private final Optional<URI> documentation;

  private ProtectedResource(
      URI resource,
      List<URI> authorizationServers,
      List<String> scopes,
      Set<String> required,
      Optional<String> name,
      Optional<URI> documentation) {
    this.resource = resource;
    this.authorizationServers = authorizationServers;
    this.scopes = scopes;
    this.required = required;
    this.name = name;
    this.documentation = documentation;
  }

  /**
   * A server.
   *
   * @param resource the address of the endpoint as clients know it, which tokens are issued for;
   *     brought to its canonical form
   * @param authorizationServers the issuers of tokens, at least one
   * @throws IllegalArgumentException if the address is not absolute or there is no issuer
   */
  public static ProtectedResource of(URI resource, URI... authorizationServers) {
    if (authorizationServers.length == 0) {
      throw new IllegalArgumentException("expected at least one authorization server");
    }
    return new ProtectedResource(
        canonical(resource),
        List.of(authorizationServers),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** With the scopes that clients may ask for; the fewer the better. */
  public ProtectedResource scopes(String... supported) {
    return new ProtectedResource(
        resource, authorizationServers, List.of(supported), required, name, documentation);
  }

  /** With the scopes without which no request is served at all. */
  public ProtectedResource requiredScopes(String... scopes) {
    Set<String> all = new LinkedHashSet<>(List.of(scopes));
    return new ProtectedResource(
        resource, authorizationServers, this.scopes, all, name, documentation);
  }

  /** With a name for people. */
  public ProtectedResource name(String name) {
    return new ProtectedResource(
        resource, authorizationServers, scopes, required, Optional.of(name), documentation);
  }

  /** With a page for developers. */
  public ProtectedResource documentation(URI page) {
    return new ProtectedResource(
        resource, authorizationServers, scopes, required, name, Optional.of(page));
  }

  /** The canonical address, which the audience of a token has to name. */
  public URI resource() {
    return resource;
  }

  /** The scopes without which no request is served at all; not to be changed. */
  public Set<String> requiredScopes() {
    return required;
  }

  /** The scopes that clients may ask for. */
  List<String> supportedScopes() {
    return scopes;
  }

  /** Where clients find the metadata. */
  URI metadata() {
    String path = resource.getRawPath();
    return resource.resolve(WELL_KNOWN + (path == null ? "" : path));
  }

  /**
   * The paths where the metadata stands: that of the server, that of the endpoint, and that of the
   * address as clients know it, which a proxy may have made another one.
   */
  Set<String> metadataPaths(String endpoint) {
    Set<String> paths = new LinkedHashSet<>();
    paths.add(WELL_KNOWN);
    paths.add(WELL_KNOWN + endpoint);
    paths.add(metadata().getRawPath());
    return paths;
  }

  /** The metadata, JSON. */
  byte[] json() {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("resource").value(resource.toString());
    json.name("authorization_servers").beginArray();
    for (URI server : authorizationServers) {
      json.value(server.toString());
    }
    json.endArray();
    if (!scopes.isEmpty()) {
      json.name("scopes_supported").beginArray();
      for (String scope : scopes) {
        json.value(scope);
      }
      json.endArray();
    }
    json.name("bearer_methods_supported").beginArray().value("header").endArray();
    if (name.isPresent()) {
      json.name("resource_name").value(name.get());
    }
    if (documentation.isPresent()) {
      json.name("resource_documentation").value(documentation.get().toString());
    }
    return json.endObject().toByteArray();
  }

  /** Scheme and host in lower case, no fragment, no slash at the end: AUTH-9. */
  private static URI canonical(URI uri) {
    if (!uri.isAbsolute() || uri.getHost() == null) {
      throw new IllegalArgumentException("expected an absolute address, found " + uri);
    }
    String path = uri.getPath() == null ? "" : uri.getPath();
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    try {
      return new URI(
          uri.getScheme().toLowerCase(Locale.ROOT),
          uri.getUserInfo(),
          uri.getHost().toLowerCase(Locale.ROOT),
          uri.getPort(),
          path,
          uri.getQuery(),
          null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an address: " + uri, e);
    }
  }
}
