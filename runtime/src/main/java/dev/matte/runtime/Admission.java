package dev.matte.runtime;

import dev.matte.runtime.auth.ApiKeys;
import dev.matte.runtime.auth.ApiKeysBuilder;
import dev.matte.runtime.auth.Authenticators;
import dev.matte.runtime.auth.JwtAuthenticator;
import dev.matte.runtime.auth.JwtAuthenticatorBuilder;
import dev.matte.runtime.auth.Rights;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.http.ProtectedResource;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program's environment says about who may call. Secrets are never repeated in what is
 * explained.
 *
 * <p>Not thread-safe; used once.
 */
final class Admission {

  static final String SECURE = "SECURE_MODE";
  static final String TOKEN = "MCP_TOKEN";

  private static final String KEYS_FILE = "MCP_API_KEYS_FILE";
  private static final String KEYS = "MCP_API_KEYS";
  private static final String SECRET = "MCP_JWT_SECRET";
  private static final String JWKS = "MCP_JWKS_URI";
  private static final String ISSUER = "MCP_JWT_ISSUER";
  private static final String AUDIENCE = "MCP_JWT_AUDIENCE";
  private static final String RESOURCE = "MCP_RESOURCE_URI";
  private static final String SERVERS = "MCP_AUTHORIZATION_SERVERS";
  private static final String SCOPES = "MCP_REQUIRED_SCOPES";

  private final Map<String, String> environment;
  private final @Nullable Authenticator own;
  private final @Nullable Rights rights;

  /**
   * What is to be read.
   *
   * @param own what the program itself brings, in place of what the environment says
   * @param rights what follows from roles and tiers of those whom the environment lets in
   */
  Admission(Map<String, String> environment, @Nullable Authenticator own, @Nullable Rights rights) {
    this.environment = environment;
    this.own = own;
    this.rights = rights;
  }

  /** Whether nobody may be let in who is not known. */
  boolean secure() throws Launch.Misuse {
    String mode = value(SECURE);
    return switch (mode.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false", "" -> false;
      default -> throw new Launch.Misuse(SECURE + ": expected true or false, found " + mode);
    };
  }

  /**
   * Who says who calls; {@code null} when nobody is to be asked.
   *
   * @param cloud whether secrets that are for development are refused
   */
  @Nullable Authenticator authenticator(boolean cloud) throws Launch.Misuse {
    Authenticator found = own != null ? own : fromEnvironment(cloud);
    if (found == null) {
      refuseWithoutAuthenticator();
      if (secure()) {
        throw new Launch.Misuse(
            SECURE
                + "=true lets nobody in who is not known, but nothing says who is; set "
                + String.join(", ", KEYS_FILE, KEYS, JWKS)
                + " or, for development, "
                + SECRET);
      }
      return null;
    }
    return Authenticators.demanding(
        rights == null ? found : rights.on(found), new LinkedHashSet<>(words(SCOPES)));
  }

  /** The token over standard streams; empty for none. */
  String token() throws Launch.Misuse {
    String token = value(TOKEN);
    if (token.isEmpty() && secure()) {
      throw new Launch.Misuse(
          SECURE + "=true over standard streams needs " + TOKEN + ", which says who calls");
    }
    return token;
  }

  /** What clients are told of how to get a token; {@code null} for nothing. */
  @Nullable ProtectedResource resource() throws Launch.Misuse {
    URI resource = uri(RESOURCE);
    List<String> named = words(SERVERS);
    if (resource == null) {
      if (!named.isEmpty()) {
        throw new Launch.Misuse(SERVERS + " needs " + RESOURCE + ", this server's own address");
      }
      return null;
    }
    if (named.isEmpty() && isSet(JWKS)) {
      // Who issues the tokens is where to get one, unless it is said otherwise.
      named = List.of(value(ISSUER));
    }
    if (named.isEmpty()) {
      if (isSet(SECRET)) {
        return null;
      }
      throw new Launch.Misuse(
          RESOURCE + " needs " + SERVERS + ", which say where clients get a token");
    }
    List<URI> servers = new ArrayList<>();
    for (String each : named) {
      servers.add(uri(SERVERS, each));
    }
    try {
      return ProtectedResource.of(resource, servers.toArray(new URI[0]))
          .scopes(words(SCOPES).toArray(new String[0]))
          .requiredScopes(words(SCOPES).toArray(new String[0]));
    } catch (IllegalArgumentException e) {
      throw new Launch.Misuse(RESOURCE + ": " + e.getMessage());
    }
  }

  private @Nullable Authenticator fromEnvironment(boolean cloud) throws Launch.Misuse {
    List<Authenticator> found = new ArrayList<>();
    if (isSet(KEYS_FILE) || isSet(KEYS)) {
      found.add(keys());
    }
    if (isSet(SECRET) && isSet(JWKS)) {
      throw new Launch.Misuse(SECRET + " and " + JWKS + " exclude each other");
    }
    if (isSet(SECRET) || isSet(JWKS)) {
      found.add(tokens(cloud));
    } else if (isSet(ISSUER) || isSet(AUDIENCE)) {
      throw new Launch.Misuse(
          (isSet(ISSUER) ? ISSUER : AUDIENCE)
              + " is about tokens, but nothing says how they are signed; set "
              + JWKS);
    }
    return found.isEmpty() ? null : Authenticators.firstOf(found.toArray(new Authenticator[0]));
  }

  private Authenticator keys() throws Launch.Misuse {
    ApiKeysBuilder keys = ApiKeys.builder();
    try {
      if (isSet(KEYS_FILE)) {
        keys.file(Path.of(value(KEYS_FILE)));
      }
      // A variable has no lines everywhere.
      return keys.lines(value(KEYS).replace(';', '\n'), KEYS).build();
    } catch (InvalidPathException e) {
      throw new Launch.Misuse(KEYS_FILE + ": expected a path, found " + value(KEYS_FILE));
    } catch (IllegalArgumentException e) {
      throw new Launch.Misuse(String.valueOf(e.getMessage()));
    }
  }

  private Authenticator tokens(boolean cloud) throws Launch.Misuse {
    String how = isSet(SECRET) ? SECRET : JWKS;
    if (isSet(SECRET) && cloud) {
      throw new Launch.Misuse(
          SECRET
              + " is for development: whoever can check a token can make one too; in the cloud set "
              + JWKS);
    }
    String audience = isSet(AUDIENCE) ? value(AUDIENCE) : value(RESOURCE);
    if (!isSet(ISSUER) || audience.isEmpty()) {
      throw new Launch.Misuse(
          how
              + " needs "
              + (isSet(ISSUER)
                  ? AUDIENCE + " or " + RESOURCE + ": for whom tokens are issued"
                  : ISSUER + ": who issues the tokens"));
    }
    try {
      JwtAuthenticatorBuilder tokens =
          isSet(SECRET)
              ? JwtAuthenticator.secret(value(SECRET))
              : JwtAuthenticator.jwks(uri(JWKS, value(JWKS)));
      return tokens.issuer(value(ISSUER)).audience(audience).build();
    } catch (IllegalArgumentException e) {
      throw new Launch.Misuse(how + ": " + e.getMessage());
    } catch (NoClassDefFoundError e) {
      throw new Launch.Misuse(how + " needs org.bitbucket.b_c:jose4j on the class path");
    }
  }

  /** What is said of tokens where nobody asks for any promises what is not kept. */
  private void refuseWithoutAuthenticator() throws Launch.Misuse {
    for (String name : new String[] {RESOURCE, SERVERS, SCOPES}) {
      if (isSet(name)) {
        throw new Launch.Misuse(
            name + " is for a server that asks who calls, but nothing says who is known");
      }
    }
  }

  private boolean isSet(String name) {
    return !value(name).isEmpty();
  }

  private String value(String name) {
    return environment.getOrDefault(name, "").strip();
  }

  /** The words of a list, between spaces or commas. */
  private List<String> words(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(value(name).split("[\\s,]+", -1)));
    words.removeIf(String::isEmpty);
    return words;
  }

  private @Nullable URI uri(String name) throws Launch.Misuse {
    return isSet(name) ? uri(name, value(name)) : null;
  }

  private static URI uri(String name, String text) throws Launch.Misuse {
    try {
      URI uri = URI.create(text);
      if (uri.isAbsolute() && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw new Launch.Misuse(name + ": expected an absolute address, found " + text);
  }
}
