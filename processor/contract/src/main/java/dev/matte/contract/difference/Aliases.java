package dev.matte.contract.difference;

import dev.matte.contract.schema.Pointers;
import java.util.List;
import java.util.Map;

/**
 * Further names under which arguments are read.
 *
 * @param names by JSON pointer of the argument, {@code *} standing for any item or member
 */
public record Aliases(Map<String, List<String>> names) {
  /** No further names. */
  public static final Aliases NONE = new Aliases(Map.of());

  /** Whether the member of an object is also read under another name. */
  boolean covers(String object, String member, String other) {
    return names.entrySet().stream()
        .filter(entry -> matches(entry.getKey(), object + "/" + Pointers.escape(member)))
        .anyMatch(entry -> entry.getValue().contains(other));
  }

  private static boolean matches(String written, String path) {
    String[] one = written.split("/", -1);
    String[] other = path.split("/", -1);
    if (one.length != other.length) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (!one[i].equals(other[i]) && !other[i].equals("*")) {
        return false;
      }
    }
    return true;
  }
}
