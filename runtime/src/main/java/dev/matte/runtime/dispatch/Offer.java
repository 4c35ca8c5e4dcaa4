package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.ServerBinding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything a host serves: its bindings side by side. Safe for use by many threads. */
final class Offer {

  private static final Kind[] NAMED = {Kind.TOOL, Kind.RESOURCE, Kind.PROMPT};

  private final List<ServerBinding> bindings;
  private final Catalog[] catalogs;
  private final Pace[] paces;

  /**
   * Joins bindings.
   *
   * @throws IllegalArgumentException if two of them serve something of the same name
   */
  Offer(List<ServerBinding> bindings) {
    this.bindings = List.copyOf(bindings);
    this.catalogs = new Catalog[bindings.size()];
    this.paces = new Pace[bindings.size()];
    for (int i = 0; i < catalogs.length; i++) {
      catalogs[i] = bindings.get(i).catalog();
      paces[i] = new Pace(catalogs[i].count(Kind.TOOL));
    }
    // One binding cannot clash with itself: the processor has seen to that.
    if (catalogs.length > 1) {
      for (Kind kind : NAMED) {
        refuseDuplicates(kind);
      }
    }
  }

  int size() {
    return catalogs.length;
  }

  ServerBinding binding(int i) {
    return bindings.get(i);
  }

  Catalog catalog(int i) {
    return catalogs[i];
  }

  Pace pace(int i) {
    return paces[i];
  }

  boolean has(Kind kind) {
    for (Catalog catalog : catalogs) {
      if (catalog.count(kind) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Finds an entry by its name as UTF-8; {@link Place#NONE} when nobody has it. */
  long find(Kind kind, byte[] name, int from, int to) {
    for (int i = 0; i < catalogs.length; i++) {
      int index = catalogs[i].find(kind, name, from, to);
      if (index >= 0) {
        return Place.of(i, index);
      }
    }
    return Place.NONE;
  }

  /** All entries of a kind in the order of the list answer: tools by name, others as declared. */
  long[] listed(Kind kind) {
    int total = 0;
    for (Catalog catalog : catalogs) {
      total += catalog.count(kind);
    }
    long[] places = new long[total];
    int next = 0;
    for (int i = 0; i < catalogs.length; i++) {
      for (int index = 0; index < catalogs[i].count(kind); index++) {
        places[next++] = Place.of(i, index);
      }
    }
    return kind == Kind.TOOL && catalogs.length > 1 ? sorted(places) : places;
  }

  private long[] sorted(long[] tools) {
    Named[] named = new Named[tools.length];
    for (int i = 0; i < tools.length; i++) {
      named[i] = new Named(name(Kind.TOOL, tools[i]), tools[i]);
    }
    Arrays.sort(named);
    long[] sorted = new long[tools.length];
    for (int i = 0; i < tools.length; i++) {
      sorted[i] = named[i].place();
    }
    return sorted;
  }

  private String name(Kind kind, long place) {
    return catalogs[Place.binding(place)].name(kind, Place.index(place));
  }

  private void refuseDuplicates(Kind kind) {
    Set<String> seen = new HashSet<>();
    for (long place : listed(kind)) {
      String name = name(kind, place);
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            "two bindings serve the same name: \"" + name + "\"; a client could reach only one");
      }
    }
  }

  /** A tool and its name, ordered by name as the processor orders them. */
  private record Named(String name, long place) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
      return name.compareTo(other.name);
    }
  }
}
