package dev.matte.runtime;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.http.HttpOptionsBuilder;
import dev.matte.runtime.http.ProtectedResource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program's arguments and its environment say about how to serve. Arguments win.
 *
 * <p>Not thread-safe; used once.
 */
final class Launch {

  static final String USAGE =
      "usage: [--stdio | --http [PORT] [--host HOST] [--path PATH] [--allow-remote]]";

  private static final String MODE = "DEPLOYMENT_MODE";
  private static final int MOST_PORT = 65_535;
  private static final String EVERYWHERE = "0.0.0.0";

  private final Map<String, String> environment;
  private final Admission admission;
  private final HttpOptionsBuilder http = HttpOptions.builder();
  private boolean stdioWanted;
  private boolean httpWanted;
  private boolean portGiven;
  private boolean hostGiven;
  private boolean remoteAllowed;
  private @Nullable String onlyForHttp;

  private Launch(Map<String, String> environment, Admission admission) {
    this.environment = environment;
    this.admission = admission;
  }

  /**
   * How to serve.
   *
   * @param http the options for HTTP; {@code null} for standard streams
   * @param authenticator says who calls over standard streams; {@code null} when nobody is asked
   * @param token what is shown to it
   */
  record Plan(@Nullable HttpOptions http, @Nullable Authenticator authenticator, String token) {
    private static final Plan STREAMS = new Plan(null, null, "");

    /** Without the token. */
    @Override
    public String toString() {
      return http == null ? "over standard streams" : "by HTTP";
    }
  }

  /** Arguments that make no sense; the message says why. */
  static final class Misuse extends Exception {
    private static final long serialVersionUID = 1L;

    Misuse(String message) {
      super(message);
    }

    /** What is wrong, for the one who started the program. */
    String text() {
      return String.valueOf(getMessage());
    }
  }

  /** Decides how to serve. */
  static Plan read(List<String> arguments, Map<String, String> environment, Admission admission)
      throws Misuse {
    Launch launch = new Launch(environment, admission);
    launch.arguments(new ArrayDeque<>(arguments));
    return launch.decide();
  }

  private void arguments(Deque<String> rest) throws Misuse {
    while (!rest.isEmpty()) {
      String argument = rest.remove();
      switch (argument) {
        case "--stdio" -> stdioWanted = true;
        case "--http" -> {
          httpWanted = true;
          if (!rest.isEmpty() && !rest.element().startsWith("--")) {
            portGiven = true;
            http.port(port("--http", rest.remove()));
          }
        }
        case "--host" -> {
          hostGiven = true;
          http.host(value(argument, rest));
        }
        case "--path" -> {
          String path = value(argument, rest);
          if (!path.startsWith("/")) {
            throw new Misuse("--path: expected a path that begins with /, found " + path);
          }
          http.path(path);
        }
        case "--allow-remote" -> {
          onlyForHttp = argument;
          remoteAllowed = true;
        }
        default -> throw new Misuse("unknown argument: " + argument + "; " + USAGE);
      }
    }
  }

  private Plan decide() throws Misuse {
    if (stdioWanted && httpWanted) {
      throw new Misuse("--stdio and --http exclude each other");
    }
    String mode = httpWanted || stdioWanted ? null : environment.get(MODE);
    boolean away = mode != null && isAway(mode);
    if (!httpWanted && !away) {
      if (onlyForHttp != null) {
        throw new Misuse(onlyForHttp + " is for --http; " + USAGE);
      }
      return overStreams();
    }
    if (!portGiven) {
      environmentPort();
    }
    if (!hostGiven) {
      String host = environment.get("HOST");
      if (host != null && !host.isBlank()) {
        http.host(host.strip());
      } else if (away) {
        http.host(EVERYWHERE);
      }
    }
    http.allowRemote(remoteAllowed || allowedByEnvironment());
    admit();
    return new Plan(build(), null, "");
  }

  /** Who started the process is known by that, unless it says by a token who it is. */
  private Plan overStreams() throws Misuse {
    if (!admission.secure() && admission.token().isEmpty()) {
      return Plan.STREAMS;
    }
    Authenticator authenticator = admission.authenticator(inCloud());
    return authenticator == null ? Plan.STREAMS : new Plan(null, authenticator, admission.token());
  }

  private void admit() throws Misuse {
    Authenticator authenticator = admission.authenticator(inCloud());
    if (authenticator != null) {
      http.authenticator(authenticator);
      ProtectedResource resource = admission.resource();
      if (resource != null) {
        http.protectedResource(resource);
      }
    }
  }

  private boolean inCloud() {
    return environment.getOrDefault(MODE, "").strip().equalsIgnoreCase("cloud");
  }

  private HttpOptions build() throws Misuse {
    try {
      return http.build();
    } catch (IllegalArgumentException e) {
      throw new Misuse(
          "the server asks nobody who they are, and other machines could reach it and call every"
              + " tool; say who may with MCP_API_KEYS_FILE or MCP_JWKS_URI, or --allow-remote or"
              + " MCP_ALLOW_REMOTE=true if that is meant, or --host 127.0.0.1");
    }
  }

  private static boolean isAway(String mode) throws Misuse {
    return switch (mode.strip().toLowerCase(Locale.ROOT)) {
      case "docker", "cloud" -> true;
      case "local", "subprocess", "" -> false;
      default ->
          throw new Misuse(MODE + ": expected local, subprocess, docker or cloud, found " + mode);
    };
  }

  private boolean allowedByEnvironment() throws Misuse {
    String allowed = environment.getOrDefault("MCP_ALLOW_REMOTE", "").strip();
    return switch (allowed.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false", "" -> false;
      default -> throw new Misuse("MCP_ALLOW_REMOTE: expected true or false, found " + allowed);
    };
  }

  private void environmentPort() throws Misuse {
    for (String name : new String[] {"MCP_PORT", "PORT"}) {
      String port = environment.get(name);
      if (port != null && !port.isBlank()) {
        http.port(port(name, port.strip()));
        return;
      }
    }
  }

  private String value(String name, Deque<String> rest) throws Misuse {
    if (rest.isEmpty() || rest.element().startsWith("--")) {
      throw new Misuse(name + ": expected a value; " + USAGE);
    }
    onlyForHttp = name;
    return rest.remove();
  }

  private static int port(String name, String text) throws Misuse {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= MOST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are none of ports.
    }
    throw new Misuse(name + ": expected a port from 0 to " + MOST_PORT + ", found " + text);
  }
}
