package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises members that got another name: where an alias says so, or where schema and name or
 * description are alike and no other member comes into question.
 */
final class Renames {
  private final Walk walk;
  private final Spot spot;
  private final Variant before;
  private final Variant after;

  Renames(Walk walk, Spot spot, Variant before, Variant after) {
    this.walk = walk;
    this.spot = spot;
    this.before = before;
    this.after = after;
  }

  /** The newer name of each older one that is certain. */
  Map<String, String> find(Set<String> gone, Set<String> come) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String old : gone) {
      List<String> aliased = come.stream().filter(now -> covered(old, now)).toList();
      List<String> alike =
          aliased.isEmpty() ? come.stream().filter(now -> alike(old, now)).toList() : aliased;
      if (alike.size() == 1
          && gone.stream().filter(other -> alike(other, alike.get(0))).count() <= 1) {
        found.putIfAbsent(old, alike.get(0));
      }
    }
    return found;
  }

  /** Whether the newer member is also read under the older name. */
  boolean covered(String old, String now) {
    return walk.direction() == Direction.INPUT && walk.aliases().covers(spot.path(), now, old);
  }

  private boolean alike(String old, String now) {
    if (before.members().of(old).isEmpty() || after.members().of(now).isEmpty()) {
      return false;
    }
    Node was = Node.of(before.members().of(old));
    Node is = Node.of(after.members().of(now));
    return before.required().containsKey(old) == after.required().containsKey(now)
        && (Similar.names(old, now) || sameDescription(was, is))
        && walk.relation(was, is).effect() == Effect.NONE;
  }

  private static boolean sameDescription(Node was, Node is) {
    Optional<Json> old = description(was);
    return old.isPresent() && old.equals(description(is));
  }

  private static Optional<Json> description(Node node) {
    return Optional.ofNullable(node.remarks().get("description")).map(Keyword::value);
  }
}
