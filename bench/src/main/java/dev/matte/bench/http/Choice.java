package dev.matte.bench.http;

import dev.matte.bench.process.Jdk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What of the benchmark is wanted.
 *
 * @param quick whether a quick look is enough
 * @param parts the parts to measure
 * @param feature the JDK to measure on; empty for all there are
 */
record Choice(boolean quick, Set<String> parts, OptionalInt feature) {

  static final String USAGE =
      "usage: [--short] [--jdk FEATURE] [--only throughput|memory|start|streams[,...]]";

  private static final Set<String> PARTS = Set.of("throughput", "memory", "start", "streams");

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if they are not understood
   */
  static Choice of(String... arguments) {
    boolean quick = false;
    Set<String> parts = new HashSet<>();
    OptionalInt feature = OptionalInt.empty();
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      switch (rest.remove()) {
        case "--short" -> quick = true;
        case "--only" -> parts.addAll(List.of(value(rest).split(",", -1)));
        case "--jdk" -> feature = OptionalInt.of(Integer.parseInt(value(rest)));
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    if (!PARTS.containsAll(parts)) {
      throw new IllegalArgumentException(USAGE);
    }
    return new Choice(quick, parts.isEmpty() ? PARTS : Set.copyOf(parts), feature);
  }

  private static String value(Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    return rest.remove();
  }

  /** Whether a part is wanted. */
  boolean wants(String part) {
    return parts.contains(part);
  }

  /** Whether a JDK is wanted. */
  boolean wants(Jdk jdk) {
    return feature.isEmpty() || feature.getAsInt() == jdk.feature();
  }
}
