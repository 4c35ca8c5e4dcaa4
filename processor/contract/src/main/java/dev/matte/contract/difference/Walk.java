package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way through two schemas side by side, and what is found on it.
 *
 * <p>A pair of nodes is compared once: while it is being compared, and afterwards, it counts as
 * equal, so recursive schemas come to an end and a shared definition is reported once. A quiet walk
 * looks for no proof and serves to find out how two parts relate.
 */
final class Walk {
  private final Direction direction;
  private final Aliases aliases;
  private final Optional<Proof> proof;
  private final Set<String> visited = new HashSet<>();
  private final Map<String, Difference> found = new LinkedHashMap<>();

  Walk(Direction direction, Aliases aliases, Proof proof) {
    this(direction, aliases, Optional.of(proof));
  }

  private Walk(Direction direction, Aliases aliases, Optional<Proof> proof) {
    this.direction = direction;
    this.aliases = aliases;
    this.proof = proof;
  }

  Direction direction() {
    return direction;
  }

  Aliases aliases() {
    return aliases;
  }

  List<Difference> found() {
    return new ArrayList<>(found.values());
  }

  /** Compares two nodes that judge the same place of a value. */
  void nodes(Spot spot) {
    if (visited.add(key(spot.before()) + " " + key(spot.after()))
        && !sameText(spot.before(), spot.after())) {
      Nodes.compare(this, spot);
    }
  }

  /** How two nodes relate, and by how many differences; nothing is reported. */
  Relation relation(Node before, Node after) {
    Walk quiet = new Walk(direction, aliases, Optional.empty());
    quiet.visited.addAll(visited);
    quiet.nodes(Spot.root(before, after));
    return quiet.relation();
  }

  /** A walk on its own that reports nothing here. */
  Walk quiet() {
    Walk quiet = new Walk(direction, aliases, Optional.empty());
    quiet.visited.addAll(visited);
    return quiet;
  }

  Relation relation() {
    Effect all = Effect.NONE;
    for (Difference difference : found.values()) {
      all = all.and(difference.effect());
    }
    return new Relation(all, found.size());
  }

  void report(Spot spot, Difference difference) {
    report(spot, difference, List.of());
  }

  /** Notes a difference, with a value that proves it where one of those given or our own does. */
  void report(Spot spot, Difference difference, List<Json> candidates) {
    String key = difference.pointer() + " " + difference.id() + texts(difference);
    if (!found.containsKey(key)) {
      found.put(key, proof.map(p -> proved(p, spot, difference, candidates)).orElse(difference));
    }
  }

  private Difference proved(Proof proof, Spot spot, Difference difference, List<Json> candidates) {
    boolean hurts = difference.effect().hurts(direction);
    if (!hurts && difference.effect() != Effect.UNKNOWN) {
      return difference;
    }
    Optional<Json> witness = proof.find(spot, candidates);
    Effect harm = direction == Direction.INPUT ? Effect.NARROWER : Effect.WIDER;
    if (witness.isPresent()) {
      return difference.proved(hurts ? difference.effect() : harm, witness);
    }
    return hurts && spot.unsure() ? difference.proved(Effect.UNKNOWN, witness) : difference;
  }

  private static String texts(Difference difference) {
    return difference.before().map(Json::text) + " " + difference.after().map(Json::text);
  }

  private static String key(Node node) {
    return node.places().stream().map(Place::pointer).collect(Collectors.joining("+"));
  }

  private static boolean sameText(Node before, Node after) {
    return texts(before).equals(texts(after))
        && before.places().stream().noneMatch(place -> refers(place.schema()));
  }

  private static List<Json> texts(Node node) {
    return node.places().stream().map(Place::schema).toList();
  }

  private static boolean refers(Json part) {
    if (part instanceof Json.Items items) {
      return items.values().stream().anyMatch(Walk::refers);
    }
    return part instanceof Json.Members members
        && (members.values().containsKey("$ref")
            || members.values().values().stream().anyMatch(Walk::refers));
  }
}
