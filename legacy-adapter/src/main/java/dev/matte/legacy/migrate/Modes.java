package dev.matte.legacy.migrate;

import dev.matte.legacy.text.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which tools stand where, by names and patterns. A name wins over patterns, and of two patterns
 * the one with more letters; of equals the last one. Immutable.
 */
record Modes(List<Entry> entries) {

  static final Modes NONE = new Modes(List.of());

  /** Tools, and where they stand. */
  record Entry(Glob tools, Mode mode) {}

  Modes {
    entries = List.copyOf(entries);
  }

  /** These and one more, in place of what the same pattern said before. */
  Modes with(String tools, Mode mode) {
    List<Entry> more = new ArrayList<>(without(tools).entries);
    more.add(new Entry(Glob.of(tools), mode));
    return new Modes(more);
  }

  /** These without what a pattern of that text says. */
  Modes without(String tools) {
    List<Entry> fewer = new ArrayList<>(entries);
    fewer.removeIf(entry -> entry.tools().toString().equals(tools));
    return new Modes(fewer);
  }

  /** Where a tool stands; empty when nothing is said of it. */
  Optional<Mode> find(String tool) {
    Optional<Entry> best = Optional.empty();
    for (Entry entry : entries) {
      if (entry.tools().matches(tool) && (best.isEmpty() || !less(entry, best.get()))) {
        best = Optional.of(entry);
      }
    }
    return best.map(Entry::mode);
  }

  private static boolean less(Entry one, Entry other) {
    return one.tools().exact() == other.tools().exact()
        ? one.tools().weight() < other.tools().weight()
        : other.tools().exact();
  }
}
