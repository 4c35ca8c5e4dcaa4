package dev.matte.contract.difference;

import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Kind;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Variant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares what two nodes say: the kinds of values, their listed values, then kind by kind. */
final class Nodes {

  private Nodes() {}

  static void compare(Walk walk, Spot spot) {
    Remarks.compare(walk, spot);
    Node before = spot.before();
    Node after = spot.after();
    if (before.variants().isEmpty() || after.variants().isEmpty()) {
      nothing(walk, spot);
      return;
    }
    int known = walk.found().size();
    if (listed(before) && listed(after)) {
      Values.compare(walk, spot, before.variants(), after.variants());
    } else {
      kinds(walk, spot);
      Set<Kind> common = EnumSet.copyOf(before.kinds());
      common.retainAll(after.kinds());
      common.forEach(kind -> kind(walk, spot, kind));
    }
    overlaps(walk, spot, walk.found().size() > known);
  }

  private static void kind(Walk walk, Spot spot, Kind kind) {
    List<Variant> before = spot.before().variants(kind);
    List<Variant> after = spot.after().variants(kind);
    if (Values.finite(before) || Values.finite(after)) {
      Values.compare(walk, spot, before, after);
    } else if (before.size() == 1 && after.size() == 1) {
      Pairs.compare(walk, spot, before.get(0), after.get(0));
    } else {
      new Matching(walk, spot.doubtful()).compare(before, after);
    }
  }

  private static boolean listed(Node node) {
    return node.variants().stream().allMatch(variant -> variant.values().isPresent());
  }

  private static void nothing(Walk walk, Spot spot) {
    boolean was = !spot.before().variants().isEmpty();
    boolean is = !spot.after().variants().isEmpty();
    if (was != is) {
      walk.report(
          spot,
          Difference.of(
                  was ? "value-refused" : "value-allowed",
                  was ? Effect.NARROWER : Effect.WIDER,
                  spot.pointer(),
                  was ? "no value is accepted here any more" : "values are accepted here now")
              .from(Types.schema(spot.before()))
              .to(Types.schema(spot.after())));
    }
  }

  private static void kinds(Walk walk, Spot spot) {
    Set<Kind> before = spot.before().kinds();
    Set<Kind> after = spot.after().kinds();
    if (before.equals(after)) {
      return;
    }
    boolean narrower = !after.containsAll(before);
    boolean wider = !before.containsAll(after);
    Effect effect = !wider ? Effect.NARROWER : narrower ? Effect.BOTH : Effect.WIDER;
    Types.report(walk, spot, effect);
  }

  private static void overlaps(Walk walk, Spot spot, boolean different) {
    List<Keyword> before = spot.before().overlaps();
    List<Keyword> after = spot.after().overlaps();
    if ((before.isEmpty() && after.isEmpty()) || (before.size() == after.size() && !different)) {
      return;
    }
    Keyword shown = (after.isEmpty() ? before : after).get(0);
    walk.report(
        spot,
        Difference.of("union-changed", Effect.UNKNOWN, shown.pointer(), "branches may share values")
            .from(before.stream().findFirst().map(Keyword::value))
            .to(after.stream().findFirst().map(Keyword::value))
            .because(
                "A value that satisfies two branches of oneOf is refused, and these branches"
                    + " cannot be told apart."));
  }
}
