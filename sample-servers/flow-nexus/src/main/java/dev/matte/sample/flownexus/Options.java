package dev.matte.sample.flownexus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line and in the environment.
 *
 * @param data the folder of all that is kept
 * @param repositories where repositories are: what {@code /owner/repo} is put after
 * @param audit the file that calls are recorded in
 * @param legacy the command of the legacy server, or its address alone; empty for none
 * @param way how the server is reached, and who may call
 * @param rest arguments that are the runtime's own
 */
record Options(
    Path data,
    String repositories,
    Optional<Path> audit,
    List<String> legacy,
    Way way,
    List<String> rest) {
  private static final String MODE = "DEPLOYMENT_MODE";
  private static final List<String> KNOWN_BY =
      List.of("MCP_JWKS_URI", "MCP_JWT_SECRET", "MCP_API_KEYS", "MCP_API_KEYS_FILE");
  private static final List<String> TOKENS = List.of("MCP_JWKS_URI", "MCP_JWT_SECRET");

  /** How the server is reached, and who may call. */
  enum Way {
    /** Over standard streams, by whoever started it. */
    STREAMS,
    /** By HTTP from this machine alone, by whoever is there. */
    LOCAL,
    /** By those who have an account here, and by whoever wants one. */
    ACCOUNTS,
    /** As the environment says. */
    ENVIRONMENT
  }

  /**
   * Takes {@code --data FOLDER} and {@code --accounts} out of the arguments, and {@code --legacy}
   * with all that follows it, and looks at the rest.
   *
   * @throws IllegalArgumentException when nothing follows one of these, or when the server is to
   *     run in the cloud and nothing says how tokens are checked, or when callers are known both
   *     here and elsewhere
   */
  static Options of(List<String> arguments, Map<String, String> environment) {
    String data = environment.getOrDefault("FLOW_NEXUS_DATA", ".flow-nexus");
    List<String> legacy = words(value(environment, "FLOW_NEXUS_LEGACY"));
    boolean accounts = value(environment, "FLOW_NEXUS_ACCOUNTS").equalsIgnoreCase("true");
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals("--legacy")) {
        legacy = List.copyOf(arguments.subList(i + 1, arguments.size()));
        if (legacy.isEmpty()) {
          throw new IllegalArgumentException("--legacy: expected a command or an address after it");
        }
        break;
      } else if (arguments.get(i).equals("--accounts")) {
        accounts = true;
      } else if (!arguments.get(i).equals("--data")) {
        rest.add(arguments.get(i));
      } else if (++i < arguments.size()) {
        data = arguments.get(i);
      } else {
        throw new IllegalArgumentException("--data: expected a folder after it");
      }
    }
    if (value(environment, MODE).equalsIgnoreCase("cloud") && !anySet(environment, TOKENS)) {
      throw new IllegalArgumentException(
          MODE + "=cloud: callers have to show a token (JWT); set MCP_JWKS_URI");
    }
    if (accounts && (set(environment, "SECURE_MODE") || anySet(environment, KNOWN_BY))) {
      throw new IllegalArgumentException(
          "--accounts: people register here, and nobody else vouches for them; SECURE_MODE, MCP_JWKS_URI and their like"
              + " are for servers whose callers are known elsewhere");
    }
    String audit = value(environment, "AUDIT_FILE");
    return new Options(
        Path.of(data),
        environment.getOrDefault("FLOW_NEXUS_REPOSITORIES", "https://github.com"),
        audit.isEmpty() ? Optional.empty() : Optional.of(Path.of(audit)),
        legacy,
        accounts ? Way.ACCOUNTS : way(rest, environment),
        List.copyOf(rest));
  }

  private static Way way(List<String> rest, Map<String, String> environment) {
    if (set(environment, "SECURE_MODE") || set(environment, "MCP_TOKEN")) {
      return Way.ENVIRONMENT;
    }
    boolean streams =
        rest.equals(List.of("--stdio")) || (rest.isEmpty() && !set(environment, MODE));
    if (streams) {
      return Way.STREAMS;
    }
    // Who can be reached by others never takes them for its operator.
    boolean alone =
        rest.contains("--http")
            && !rest.contains("--host")
            && !rest.contains("--allow-remote")
            && !set(environment, "HOST")
            && !set(environment, "MCP_ALLOW_REMOTE");
    return alone && !anySet(environment, KNOWN_BY) ? Way.LOCAL : Way.ENVIRONMENT;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }

  private static boolean anySet(Map<String, String> environment, List<String> names) {
    return names.stream().anyMatch(name -> set(environment, name));
  }

  private static boolean set(Map<String, String> environment, String name) {
    return !value(environment, name).isEmpty();
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
