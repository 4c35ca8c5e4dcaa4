package dev.matte.sample.claudeflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was asked for on the command line and in the environment.
 *
 * @param database the memory file
 * @param rest arguments that are the server's own
 */
record Options(Path database, List<String> rest) {
  static final String VARIABLE = "CLAUDE_FLOW_DB";

  /**
   * Takes {@code --db FILE} out of the arguments; without it the variable, and without that the
   * place where the legacy server keeps its file.
   *
   * @throws IllegalArgumentException when {@code --db} names no file
   */
  static Options of(List<String> arguments, Map<String, String> environment) {
    String database = environment.getOrDefault(VARIABLE, ".swarm/memory.db");
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).equals("--db")) {
        rest.add(arguments.get(i));
      } else if (++i < arguments.size()) {
        database = arguments.get(i);
      } else {
        throw new IllegalArgumentException("--db: expected a file after it");
      }
    }
    return new Options(Path.of(database), List.copyOf(rest));
  }
}
