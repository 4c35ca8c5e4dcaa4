package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Variant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where a comparison stands: two nodes for the same place of a value, and the way from the root.
 *
 * @param parent the spot one level up, with the variants through which the way leads
 * @param before the older node
 * @param after the newer node
 * @param path the place inside the value, as a JSON pointer with {@code *} for any item or member
 * @param unsure whether values refused here may be accepted elsewhere
 */
record Spot(Optional<Way> parent, Node before, Node after, String path, boolean unsure) {

  /**
   * The step down from a spot.
   *
   * @param spot where it starts
   * @param before the older variant it goes through
   * @param after the newer variant it goes through
   * @param wrap makes a value of a variant around a value below
   */
  record Way(Spot spot, Variant before, Variant after, BiFunction<Variant, Json, Json> wrap) {}

  static Spot root(Node before, Node after) {
    return new Spot(Optional.empty(), before, after, "", false);
  }

  /** The spot a step down. */
  Spot below(Way way, String step, Node before, Node after) {
    return new Spot(Optional.of(way), before, after, path + "/" + step, unsure);
  }

  /** The same spot for other nodes that judge the same value. */
  Spot same(Node one, Node other) {
    return new Spot(parent, one, other, path, true);
  }

  /** The same spot, where a refusal may not be the last word. */
  Spot doubtful() {
    return new Spot(parent, before, after, path, true);
  }

  /** A whole value around a value for this spot, as the older or the newer schema has it. */
  Json whole(Json value, boolean older) {
    if (parent.isEmpty()) {
      return value;
    }
    Way way = parent.get();
    return way.spot.whole(way.wrap.apply(older ? way.before : way.after, value), older);
  }

  /** JSON pointer of the newer schema here, or of the older one if there is none. */
  String pointer() {
    return List.of(after, before).stream()
        .flatMap(node -> node.places().stream())
        .map(place -> place.pointer())
        .findFirst()
        .orElse("");
  }
}
