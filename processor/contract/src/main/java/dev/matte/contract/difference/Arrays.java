package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Place;
import dev.matte.contract.schema.Variant;
import dev.matte.contract.value.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Compares lengths and items of arrays. */
final class Arrays {
  private static final int LONGEST = 200;

  private Arrays() {}

  static void compare(Walk walk, Spot spot, Variant before, Variant after) {
    Counts.compare(walk, spot, before, after, "Items");
    unique(walk, spot, before, after);
    int positions = Math.max(before.elements().positions(), after.elements().positions());
    for (int i = 0; i < positions; i++) {
      List<Place> old = before.elements().at(i);
      items(walk, spot, before, after, old, after.elements().at(i), i);
    }
    List<Place> old = before.elements().rest();
    items(walk, spot, before, after, old, after.elements().rest(), positions);
  }

  private static void items(
      Walk walk,
      Spot spot,
      Variant before,
      Variant after,
      List<Place> old,
      List<Place> now,
      int index) {
    if (!old.isEmpty() || !now.isEmpty()) {
      Spot.Way way = new Spot.Way(spot, before, after, around(index));
      walk.nodes(spot.below(way, "*", Node.of(old), Node.of(now)));
    }
  }

  private static BiFunction<Variant, Json, Json> around(int index) {
    return (variant, value) -> {
      int least = variant.most("minItems").map(count -> count.intValue()).orElse(0);
      List<Json> items = new ArrayList<>();
      for (int i = 0; i < Math.min(Math.max(least, index + 1), LONGEST); i++) {
        Json other = Samples.right(variant.elements().at(i)).orElse(value);
        items.add(i == index ? value : other);
      }
      return Json.of(items);
    };
  }

  private static void unique(Walk walk, Spot spot, Variant before, Variant after) {
    boolean was = unique(before);
    boolean is = unique(after);
    if (was != is) {
      walk.report(
          spot,
          Difference.of(
                  is ? "unique-items-added" : "unique-items-removed",
                  is ? Effect.NARROWER : Effect.WIDER,
                  Counts.pointer(spot, "uniqueItems", before, after),
                  is ? "items must differ now" : "items may repeat now")
              .from(Json.of(was))
              .to(Json.of(is)));
    }
  }

  private static boolean unique(Variant variant) {
    return variant.keywords("uniqueItems").stream()
        .anyMatch(keyword -> keyword.value().equals(Json.of(true)));
  }
}
