package dev.matte.legacy.mount;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of several parts by the names they get. Not thread-safe. */
final class Entries {

  static final List<Kind> LISTED = List.of(Kind.TOOL, Kind.RESOURCE, Kind.TEMPLATE, Kind.PROMPT);

  private final Collisions policy;
  private final Map<Kind, Map<String, Route>> routes = new LinkedHashMap<>();
  private final List<Collision> collisions = new ArrayList<>();

  Entries(Collisions policy) {
    this.policy = policy;
    LISTED.forEach(kind -> routes.put(kind, new LinkedHashMap<>()));
  }

  /**
   * Adds what passes of a part.
   *
   * @throws IllegalArgumentException if a name is taken and that is refused
   */
  void add(Part part, Catalog catalog) {
    for (Kind kind : LISTED) {
      for (int i = 0; i < catalog.count(kind); i++) {
        String own = catalog.name(kind, i);
        if (part.passage().passes(kind, own)) {
          place(kind, part.passage().name(kind, own), new Route(part, own, i));
        }
      }
    }
  }

  /** The entries of a kind by name, in the order in which they came. */
  Map<String, Route> of(Kind kind) {
    return routes.getOrDefault(kind, Map.of());
  }

  /** Who wanted names that were taken. */
  List<Collision> collisions() {
    return collisions;
  }

  private void place(Kind kind, String name, Route route) {
    Map<String, Route> taken = of(kind);
    Route first = taken.putIfAbsent(name, route);
    if (first == null) {
      return;
    }
    String other = route.part().name();
    if (policy == Collisions.REFUSE) {
      throw new IllegalArgumentException(
          "both %s and %s serve \"%s\"".formatted(first.part().name(), other, name));
    }
    boolean may = policy == Collisions.PREFIX && (kind == Kind.TOOL || kind == Kind.PROMPT);
    String longer = other + "_" + name;
    boolean placed = may && taken.putIfAbsent(longer, route) == null;
    collisions.add(
        new Collision(
            kind,
            name,
            first.part().name(),
            other,
            placed ? Optional.of(longer) : Optional.empty()));
  }

  /**
   * Where an entry is.
   *
   * @param part whose it is
   * @param own its name there
   * @param index its place in that binding's catalog
   */
  record Route(Part part, String own, int index) {}
}
