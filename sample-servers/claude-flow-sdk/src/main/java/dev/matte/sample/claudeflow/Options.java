package dev.matte.sample.claudeflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was asked for on the command line and in the environment.
 *
 * @param database the memory file
 * @param further whether tools are served that the legacy server did not have
 * @param rest arguments that are the server's own
 */
record Options(Path database, boolean further, List<String> rest) {
  static final String VARIABLE = "CLAUDE_FLOW_DB";

  /**
   * Takes {@code --db FILE} and {@code --further} out of the arguments; without the former the
   * variable, and without that the place where the legacy server keeps its file.
   *
   * @throws IllegalArgumentException when {@code --db} names no file
   */
  static Options of(List<String> arguments, Map<String, String> environment) {
    String database = environment.getOrDefault(VARIABLE, ".swarm/memory.db");
    boolean further = false;
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--further")) {
        further = true;
      } else if (!argument.equals("--db")) {
        rest.add(argument);
      } else if (++i < arguments.size()) {
        database = arguments.get(i);
      } else {
        throw new IllegalArgumentException("--db: expected a file after it");
      }
    }
    return new Options(Path.of(database), further, List.copyOf(rest));
  }
}
