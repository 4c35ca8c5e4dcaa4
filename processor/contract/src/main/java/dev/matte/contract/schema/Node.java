package dev.matte.contract.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema, or several that must hold together, say about a value. */
public final class Node {
  private final List<Place> places;
  private final Map<String, Keyword> remarks;
  private final List<Keyword> overlaps;
  private final List<Variant> variants = new ArrayList<>();

  private Node(List<Place> places, Expansion expansion) {
    this.places = List.copyOf(places);
    for (Alternative alternative : expansion.of(places)) {
      for (Kind kind : alternative.kinds()) {
        Variant variant = new Variant(kind, alternative);
        if (variant.values().isEmpty() || !variant.values().get().isEmpty()) {
          variants.add(variant);
        }
      }
    }
    this.remarks = expansion.remarks();
    this.overlaps = expansion.overlaps();
  }

  /** The node of schemas that must hold together. */
  public static Node of(List<Place> places) {
    return new Node(places, new Expansion());
  }

  /** The node of one schema. */
  public static Node of(Place place) {
    return of(List.of(place));
  }

  /** The schemas that this node stands for. */
  public List<Place> places() {
    return places;
  }

  /** The ways in which a value can be right; none if no value can. */
  public List<Variant> variants() {
    return variants;
  }

  /** The variants of one kind. */
  public List<Variant> variants(Kind kind) {
    return variants.stream().filter(variant -> variant.kind() == kind).toList();
  }

  /** The kinds that are possible. */
  public Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    variants.forEach(variant -> kinds.add(variant.kind()));
    return kinds;
  }

  /** What is said for readers of the schema: titles, descriptions, defaults. */
  public Map<String, Keyword> remarks() {
    return remarks;
  }

  /** Each {@code oneOf} whose branches may share values, which are then refused. */
  public List<Keyword> overlaps() {
    return overlaps;
  }
}
