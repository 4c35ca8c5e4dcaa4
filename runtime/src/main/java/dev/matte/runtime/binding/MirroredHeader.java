package dev.matte.runtime.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * A header that repeats an argument of a tool, from revision 2026-07-28 on.
 *
 * @param name the header's name
 * @param path the names of members that lead to the argument, from the arguments on
 */
public record MirroredHeader(String name, List<String> path) {

  /**
   * Reads what the processor wrote.
   *
   * @param field {@code Region:s:%2Fplace%2Fregion}
   * @throws IllegalArgumentException if it is not that
   */
  static MirroredHeader of(String field) {
    int name = field.indexOf(':');
    String pointer = name < 1 || name + 3 > field.length() ? null : field.substring(name + 3);
    String decoded = pointer == null ? null : PercentTexts.decoded(pointer);
    if (decoded == null || !decoded.startsWith("/")) {
      throw new IllegalArgumentException(field);
    }
    List<String> path = new ArrayList<>();
    for (String step : decoded.substring(1).split("/", -1)) {
      path.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return new MirroredHeader("Mcp-Param-" + field.substring(0, name), List.copyOf(path));
  }
}
