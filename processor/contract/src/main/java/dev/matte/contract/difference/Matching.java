package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Kind;
import dev.matte.contract.schema.Place;
import dev.matte.contract.schema.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which variants of two unions belong together: by a discriminator if there is one, else
 * equal ones first and then those that differ least.
 */
final class Matching {
  private final Walk walk;
  private final Spot spot;

  Matching(Walk walk, Spot spot) {
    this.walk = walk;
    this.spot = spot;
  }

  private record Pair(Variant before, Variant after, Relation relation) {}

  void compare(List<Variant> before, List<Variant> after) {
    List<Variant> old = new ArrayList<>(before);
    List<Variant> now = new ArrayList<>(after);
    Optional<String> discriminator = discriminator(before, after);
    if (discriminator.isPresent()) {
      byDiscriminator(discriminator.get(), old, now);
    } else {
      byFit(old, now);
    }
    old.forEach(variant -> left(variant, after, true));
    now.forEach(variant -> left(variant, before, false));
  }

  private void byDiscriminator(String name, List<Variant> old, List<Variant> now) {
    for (Variant one : List.copyOf(old)) {
      for (Variant other : List.copyOf(now)) {
        if (one.choices(name).equals(other.choices(name))) {
          Pairs.compare(walk, spot, one, other);
          old.remove(one);
          now.remove(other);
        }
      }
    }
  }

  private void byFit(List<Variant> old, List<Variant> now) {
    List<Pair> pairs = new ArrayList<>();
    for (Variant one : old) {
      for (Variant other : now) {
        pairs.add(new Pair(one, other, relation(one, other)));
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.relation.differences()));
    for (Pair pair : pairs) {
      if (old.contains(pair.before) && now.contains(pair.after)) {
        Pairs.compare(walk, spot, pair.before, pair.after);
        old.remove(pair.before);
        now.remove(pair.after);
      }
    }
  }

  private Relation relation(Variant one, Variant other) {
    Walk quiet = walk.quiet();
    Pairs.compare(quiet, spot, one, other);
    return quiet.relation();
  }

  /** Reports a variant without a partner, unless one on the other side takes in all of it. */
  private void left(Variant variant, List<Variant> others, boolean removed) {
    boolean covered = others.stream().anyMatch(other -> relation(variant, other).keeps());
    if (covered) {
      return;
    }
    Optional<Place> place = place(variant);
    Optional<Json> schema = place.map(Place::schema);
    Difference difference =
        Difference.of(
            removed ? "variant-removed" : "variant-added",
            removed ? Effect.NARROWER : Effect.WIDER,
            place.map(Place::pointer).orElseGet(spot::pointer),
            removed ? "a variant went" : "a variant came");
    walk.report(spot, removed ? difference.from(schema) : difference.to(schema));
  }

  /** The place that tells a variant from its siblings: the one deepest down. */
  private static Optional<Place> place(Variant variant) {
    return variant.names().stream()
        .flatMap(name -> variant.keywords(name).stream())
        .map(keyword -> keyword.place())
        .max(Comparator.comparingInt(place -> place.pointer().length()));
  }

  private static Optional<String> discriminator(List<Variant> before, List<Variant> after) {
    List<Variant> all = new ArrayList<>(before);
    all.addAll(after);
    if (all.get(0).kind() != Kind.OBJECT) {
      return Optional.empty();
    }
    return all.get(0).members().declared().stream()
        .filter(name -> all.stream().allMatch(variant -> variant.choices(name).isPresent()))
        .filter(name -> distinct(before, name) && distinct(after, name))
        .findFirst();
  }

  private static boolean distinct(List<Variant> variants, String name) {
    Set<Optional<List<Json>>> choices = new LinkedHashSet<>();
    return variants.stream().allMatch(variant -> choices.add(variant.choices(name)));
  }
}
