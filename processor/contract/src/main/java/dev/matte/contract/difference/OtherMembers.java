package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Place;
import dev.matte.contract.schema.Variant;
import dev.matte.contract.value.ObjectSamples;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares what holds for members whose names are not declared. */
final class OtherMembers {
  private static final String EXTRA = "extra";

  private final Walk walk;
  private final Spot spot;
  private final Variant before;
  private final Variant after;

  OtherMembers(Walk walk, Spot spot, Variant before, Variant after) {
    this.walk = walk;
    this.spot = spot;
    this.before = before;
    this.after = after;
  }

  void compare() {
    patterns();
    boolean was = before.members().closed();
    boolean is = after.members().closed();
    if (was != is) {
      closed(is);
    } else if (!was) {
      below(EXTRA, before.members().rest(), after.members().rest());
    }
  }

  private void closed(boolean now) {
    String pointer = Counts.pointer(spot, "additionalProperties", before, after);
    Json.Members extra = ObjectSamples.around(now ? before : after, EXTRA, Json.of("x"));
    walk.report(
        spot,
        Difference.of(
                now ? "other-members-refused" : "other-members-allowed",
                now ? Effect.NARROWER : Effect.WIDER,
                pointer,
                now ? "unknown members are refused now" : "unknown members are accepted now")
            .from(before.members().rest().stream().map(Place::schema).findFirst())
            .to(after.members().rest().stream().map(Place::schema).findFirst()),
        List.of(extra));
  }

  private void patterns() {
    Set<String> all = new LinkedHashSet<>(before.members().patterns());
    all.addAll(after.members().patterns());
    for (String pattern : all) {
      List<Place> old = before.members().matching(pattern);
      List<Place> now = after.members().matching(pattern);
      if (!old.isEmpty() && !now.isEmpty()) {
        below(pattern, old, now);
      } else {
        boolean come = old.isEmpty();
        Place place = (come ? now : old).get(0);
        walk.report(
            spot,
            Difference.of(
                    come ? "member-pattern-added" : "member-pattern-removed",
                    Effect.UNKNOWN,
                    place.pointer(),
                    "members named like " + pattern + (come ? " came" : " went"))
                .from(old.stream().map(Place::schema).findFirst())
                .to(now.stream().map(Place::schema).findFirst()));
      }
    }
  }

  private void below(String name, List<Place> old, List<Place> now) {
    if (!old.isEmpty() || !now.isEmpty()) {
      Spot.Way way =
          new Spot.Way(
              spot, before, after, (variant, value) -> ObjectSamples.around(variant, name, value));
      walk.nodes(spot.below(way, "*", Node.of(old), Node.of(now)));
    }
  }
}
