package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Members;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Place;
import dev.matte.contract.schema.Pointers;
import dev.matte.contract.schema.Variant;
import dev.matte.contract.value.ObjectSamples;
import dev.matte.contract.value.Samples;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the members of objects: those that went, came, were renamed, and the others. */
final class Objects {
  private final Walk walk;
  private final Spot spot;
  private final Variant before;
  private final Variant after;

  Objects(Walk walk, Spot spot, Variant before, Variant after) {
    this.walk = walk;
    this.spot = spot;
    this.before = before;
    this.after = after;
  }

  void compare() {
    Set<String> gone = known(before);
    gone.removeAll(known(after));
    Set<String> come = known(after);
    come.removeAll(known(before));
    Set<String> both = known(before);
    both.retainAll(known(after));

    Renames renames = new Renames(walk, spot, before, after);
    Map<String, String> renamed = renames.find(gone, come);
    renamed.forEach((old, now) -> renamed(old, now, renames.covered(old, now)));
    gone.removeAll(renamed.keySet());
    come.removeAll(renamed.values());
    gone.forEach(this::gone);
    come.forEach(this::come);
    both.forEach(name -> kept(name, name));
    new OtherMembers(walk, spot, before, after).compare();
    Counts.compare(walk, spot, before, after, "Properties");
  }

  private static Set<String> known(Variant variant) {
    Set<String> names = new LinkedHashSet<>(variant.members().declared());
    names.addAll(variant.required().keySet());
    return names;
  }

  private void kept(String old, String now) {
    boolean was = before.required().containsKey(old);
    boolean is = after.required().containsKey(now);
    if (was != is) {
      walk.report(
          spot,
          Difference.of(
                  word() + (is ? "-required" : "-optional"),
                  is ? Effect.NARROWER : Effect.WIDER,
                  pointer(after, now),
                  noun() + " \"" + now + "\" is " + (is ? "required now" : "optional now"))
              .from(Json.of(was ? "required" : "optional"))
              .to(Json.of(is ? "required" : "optional")),
          List.of(ObjectSamples.least(is ? before : after)));
    }
    below(old, before.members().of(old), after.members().of(now), now);
  }

  private void below(String old, List<Place> was, List<Place> is, String now) {
    Spot.Way way =
        new Spot.Way(
            spot,
            before,
            after,
            (variant, value) ->
                ObjectSamples.around(variant, variant == before ? old : now, value));
    walk.nodes(spot.below(way, Pointers.escape(now), Node.of(was), Node.of(is)));
  }

  private void renamed(String old, String now, boolean covered) {
    String what = noun() + " \"" + old + "\" became \"" + now + "\"";
    boolean input = walk.direction() == Direction.INPUT;
    Effect effect = covered ? Effect.HARMLESS : input ? Effect.NARROWER : Effect.BOTH;
    Difference difference =
        Difference.of(word() + "-renamed", effect, pointer(after, now), what)
            .from(Json.of(old))
            .to(Json.of(now))
            .because(
                covered
                    ? "The older name is an alias and is read as before."
                    : input
                        ? "Callers that use the older name are refused or not heard."
                        : "Readers look for it under the older name.");
    walk.report(spot, difference, input ? candidates(before, old) : candidates(after, now));
    if (covered) {
      kept(old, now);
    }
  }

  /** A member that went: refused where others are, else silently ignored. */
  private void gone(String name) {
    Members members = after.members();
    boolean required = before.required().containsKey(name);
    String what = noun() + " \"" + name + "\" went";
    Difference difference;
    if (walk.direction() == Direction.OUTPUT) {
      Effect effect = required ? Effect.BOTH : Effect.NOTABLE;
      difference = Difference.of("member-removed", effect, pointer(before, name), what);
      difference =
          difference.because(
              required
                  ? "Readers rely on it to be there."
                  : "Readers that use it when it is there will not find it.");
    } else {
      Node rest = Node.of(members.of(name));
      boolean kept = walk.relation(Node.of(before.members().of(name)), rest).keeps();
      Effect effect = kept ? Effect.NOTABLE : Effect.NARROWER;
      difference = Difference.of(word() + "-removed", effect, pointer(before, name), what);
      if (kept) {
        difference = difference.because("Callers may still send it, and are no longer heard.");
      } else if (members.closed()) {
        difference = difference.because("Callers that still send it are refused.");
      }
    }
    walk.report(spot, difference.from(schema(before, name)), candidates(before, name));
  }

  private void come(String name) {
    if (after.required().containsKey(name)) {
      walk.report(
          spot,
          Difference.of(
                  "required-" + word() + "-added",
                  Effect.NARROWER,
                  pointer(after, name),
                  "required " + noun() + " \"" + name + "\" came")
              .to(schema(after, name)),
          List.of(ObjectSamples.least(before)));
      return;
    }
    List<Place> earlier = before.members().of(name);
    boolean open = earlier.stream().allMatch(Place::open);
    Effect effect = open ? Effect.HARMLESS : Effect.WIDER;
    Difference difference =
        Difference.of(
                word() + "-added", effect, pointer(after, name), noun() + " \"" + name + "\" came")
            .to(schema(after, name));
    if (open && walk.direction() == Direction.INPUT) {
      difference = difference.because("Callers that do not know it are served as before.");
    }
    walk.report(spot, difference, candidates(after, name));
    if (!open && !before.members().closed()) {
      below(name, earlier, after.members().of(name), name);
    }
  }

  private static List<Json> candidates(Variant variant, String name) {
    return Samples.right(variant.members().of(name)).stream()
        .map(value -> (Json) ObjectSamples.around(variant, name, value))
        .toList();
  }

  private String word() {
    return walk.direction() == Direction.INPUT && spot.path().isEmpty() ? "argument" : "member";
  }

  private String noun() {
    return word();
  }

  private static Optional<Json> schema(Variant variant, String name) {
    return variant.members().of(name).stream().map(Place::schema).findFirst();
  }

  private String pointer(Variant variant, String name) {
    return variant.members().of(name).stream()
        .map(Place::pointer)
        .findFirst()
        .orElseGet(() -> Counts.pointer(spot, "required", before, after));
  }
}
