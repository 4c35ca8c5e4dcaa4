package dev.matte.sample.flow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line and in the environment. The token comes from the
 * environment alone, since other users see command lines.
 *
 * @param database the memory file
 * @param legacy the command of the legacy server; empty for none
 * @param git what a slash and the name of a repository are put after
 * @param api the address of GitHub's interface
 * @param token of a user of that interface
 * @param rest arguments that are the runtime's
 */
record Options(
    Path database,
    List<String> legacy,
    String git,
    String api,
    Optional<String> token,
    List<String> rest) {
  static final String DB = "CLAUDE_FLOW_DB";
  static final String LEGACY = "CLAUDE_FLOW_LEGACY";
  static final String GIT = "CLAUDE_FLOW_GIT";
  static final String API = "CLAUDE_FLOW_GITHUB_API";
  static final String TOKEN = "GITHUB_TOKEN";

  /**
   * Takes {@code --db FILE} out of the arguments, and {@code --legacy} with all that follows it.
   *
   * @throws IllegalArgumentException when nothing follows one of these
   */
  static Options of(List<String> arguments, Map<String, String> environment) {
    String database = environment.getOrDefault(DB, ".swarm/memory.db");
    List<String> legacy = words(environment.getOrDefault(LEGACY, ""));
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--legacy")) {
        legacy = arguments.subList(i + 1, arguments.size());
        if (legacy.isEmpty()) {
          throw new IllegalArgumentException("--legacy: expected a command after it");
        }
        break;
      } else if (!argument.equals("--db")) {
        rest.add(argument);
      } else if (++i < arguments.size()) {
        database = arguments.get(i);
      } else {
        throw new IllegalArgumentException("--db: expected a file after it");
      }
    }
    return new Options(
        Path.of(database),
        List.copyOf(legacy),
        environment.getOrDefault(GIT, "https://github.com"),
        environment.getOrDefault(API, "https://api.github.com"),
        Optional.ofNullable(environment.get(TOKEN)),
        List.copyOf(rest));
  }

  private static List<String> words(String command) {
    return command.isBlank() ? List.of() : List.of(command.strip().split("\\s+"));
  }

  @Override
  public String toString() {
    return "Options for " + database;
  }
}
