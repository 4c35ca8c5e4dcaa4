package dev.matte.sample.weather;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.auth.ApiKey;
import dev.matte.runtime.auth.ApiKeys;
import dev.matte.runtime.auth.Authenticators;
import dev.matte.runtime.auth.JwtAuthenticator;
import dev.matte.runtime.auth.Rights;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.http.ProtectedResource;
import dev.matte.runtime.stdio.Stdio;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What the guide shows of knowing who calls. */
final class Guarded {
  private Guarded() {}

  static ApiKeys keys(String key) {
    // tag::keys[]
    ApiKeys keys =
        ApiKeys.builder()
            .file(Path.of("keys.txt"))
            .add(ApiKey.of("ann", key).roles("admin").claim("tier", "pro"))
            .build();
    // end::keys[]
    return keys;
  }

  static Authenticator either(ApiKeys keys) {
    // tag::tokens[]
    JwtAuthenticator tokens =
        JwtAuthenticator.jwks(URI.create("https://issuer.example/keys"))
            .issuer("https://issuer.example")
            .audience("https://weather.example/mcp")
            .roles("realm_access.roles")
            .build();
    Authenticator either = Authenticators.firstOf(keys, tokens);
    // end::tokens[]
    return either;
  }

  static HttpOptions http(Authenticator either) {
    // tag::http[]
    HttpOptions options =
        HttpOptions.builder()
            .host("0.0.0.0")
            .authenticator(either)
            .protectedResource(
                ProtectedResource.of(
                        URI.create("https://weather.example/mcp"),
                        URI.create("https://issuer.example"))
                    .requiredScopes("weather"))
            .build();
    // end::http[]
    return options;
  }

  static int rights(McpHost host, String... args) throws IOException, InterruptedException {
    // tag::rights[]
    Rights rights =
        Rights.builder()
            .role("admin", "*")
            .tier("free", "forecast:read")
            .tier("pro", "storm:report")
            .inherit("pro", "free")
            .scopeImplies("weather", "weather:read")
            .build();
    int exitCode = host.run(rights, args);
    // end::rights[]
    return exitCode;
  }

  static void overStreams(McpHost host, Authenticator either)
      throws IOException, InterruptedException {
    // tag::stdio[]
    host.serve(Stdio.transport(either, System.getenv("MCP_TOKEN")));
    // end::stdio[]
  }

  // tag::own[]
  /** Knows callers by the number of their desk. */
  record Desks(Map<String, String> byNumber) implements Authenticator {
    @Override
    public Caller authenticate(Credentials credentials) {
      String number = credentials.header("X-Desk");
      if (number == null) {
        throw new RefusedException(new Refusal.Unauthenticated(false, "say where you sit"));
      }
      String name = byNumber.get(number);
      if (name == null) {
        throw new RefusedException(new Refusal.Unauthenticated(true, "nobody sits there"));
      }
      return Caller.of("desk:" + name);
    }

    @Override
    public Caller known(Credentials credentials) {
      return authenticate(credentials);
    }
  }

  // end::own[]

  static int run(McpHost host, Map<String, String> desks, String... args)
      throws IOException, InterruptedException {
    // tag::run[]
    int exitCode = host.run(new Desks(desks), args);
    // end::run[]
    return exitCode;
  }
}
