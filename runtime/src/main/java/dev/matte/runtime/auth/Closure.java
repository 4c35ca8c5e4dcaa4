package dev.matte.runtime.auth;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What follows from what, over any number of steps. */
final class Closure {

  private Closure() {}

  /**
   * All that each name leads to, itself left out.
   *
   * @param steps where one step leads from each name
   * @throws IllegalArgumentException if a name leads back to itself
   */
  static Map<String, Set<String>> of(Map<String, Set<String>> steps) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (String name : steps.keySet()) {
      Set<String> reached = new LinkedHashSet<>();
      Deque<String> open = new ArrayDeque<>(steps.getOrDefault(name, Set.of()));
      while (!open.isEmpty()) {
        String next = open.remove();
        if (next.equals(name)) {
          throw new IllegalArgumentException(name + " leads back to itself");
        }
        if (reached.add(next)) {
          open.addAll(steps.getOrDefault(next, Set.of()));
        }
      }
      all.put(name, reached);
    }
    return all;
  }
}
