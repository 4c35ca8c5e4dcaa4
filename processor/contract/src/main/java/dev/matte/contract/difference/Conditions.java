package dev.matte.contract.difference;

import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Place;
import dev.matte.contract.schema.Variant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what no other class does: negations, conditions, and words that nobody here knows.
 *
 * <p>Nothing is passed over: a keyword without a meaning of its own is compared as it is written.
 */
final class Conditions {
  private static final Set<String> ELSEWHERE =
      Set.of(
          "type",
          "enum",
          "const",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "items",
          "prefixItems",
          "additionalItems",
          "minItems",
          "maxItems",
          "uniqueItems",
          "properties",
          "patternProperties",
          "additionalProperties",
          "unevaluatedProperties",
          "required",
          "minProperties",
          "maxProperties");

  /** Each one more of these can only refuse more. */
  private static final Set<String> DEMANDS =
      Set.of(
          "pattern",
          "not",
          "contains",
          "propertyNames",
          "dependentRequired",
          "dependentSchemas",
          "dependencies",
          "allOf",
          "anyOf",
          "oneOf",
          "$ref",
          "if");

  private static final Set<String> SCHEMAS = Set.of("not", "propertyNames", "contains");

  private Conditions() {}

  static boolean isDemand(String keyword) {
    return DEMANDS.contains(keyword);
  }

  static void compare(Walk walk, Spot spot, Variant before, Variant after) {
    Set<String> names = new LinkedHashSet<>(before.names());
    names.addAll(after.names());
    names.removeAll(ELSEWHERE);
    boolean conditional = names.contains("if");
    if (conditional) {
      names.remove("then");
      names.remove("else");
    }
    for (String name : names) {
      List<Keyword> old = before.keywords(name);
      List<Keyword> now = after.keywords(name);
      boolean pair = old.size() == 1 && now.size() == 1;
      if (pair && SCHEMAS.contains(name)) {
        schema(walk, spot, old.get(0), now.get(0));
      } else if (pair && name.equals("if")) {
        condition(walk, spot, old.get(0).place(), now.get(0).place());
      } else {
        Lists.compare(walk, spot, name, before, after);
      }
    }
  }

  private static void schema(Walk walk, Spot spot, Keyword old, Keyword now) {
    Relation relation = walk.relation(node(old.place(), old.name()), node(now.place(), now.name()));
    if (relation.effect() == Effect.NONE) {
      return;
    }
    Effect effect =
        switch (old.name()) {
          case "not" -> relation.effect().flipped();
          case "propertyNames" -> relation.effect();
          default -> Effect.UNKNOWN;
        };
    walk.report(
        spot,
        Difference.of(
                Counts.kebab(old.name()) + "-changed",
                effect == Effect.BOTH && old.name().equals("not") ? Effect.UNKNOWN : effect,
                now.pointer(),
                old.name() + " " + old.value().text() + " became " + now.value().text())
            .from(old.value())
            .to(now.value()));
  }

  private static void condition(Walk walk, Spot spot, Place old, Place now) {
    if (walk.relation(node(old, "if"), node(now, "if")).same()) {
      // With the condition beside it, so that values that prove something meet it.
      walk.nodes(spot.same(Node.of(both(old, "if", "then")), Node.of(both(now, "if", "then"))));
      walk.nodes(spot.same(node(old, "else"), node(now, "else")));
      return;
    }
    walk.report(
        spot,
        Difference.of("if-changed", Effect.UNKNOWN, now.at("if"), "a condition changed")
            .from(old.keyword("if"))
            .to(now.keyword("if")));
  }

  private static Node node(Place holder, String keyword) {
    return Node.of(both(holder, keyword));
  }

  private static List<Place> both(Place holder, String... keywords) {
    return Stream.of(keywords).flatMap(keyword -> holder.child(keyword).stream()).toList();
  }
}
