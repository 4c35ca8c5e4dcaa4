package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Spreads a schema out into alternatives: references are followed, what must hold together is
 * joined, and each branch of a union is an alternative of its own.
 *
 * <p>What would spread too far, or leads in a circle or out of the document, stays behind as a
 * keyword that can only be compared as it is written.
 */
final class Expansion {
  private static final int MOST = 64;

  private final Map<String, Keyword> remarks = new LinkedHashMap<>();
  private final List<Keyword> overlaps = new ArrayList<>();
  private final Set<String> following = new HashSet<>();

  /** What is said for readers; the outermost word wins. */
  Map<String, Keyword> remarks() {
    return remarks;
  }

  /** Each {@code oneOf} whose branches may share values. */
  List<Keyword> overlaps() {
    return overlaps;
  }

  /** The alternatives of schemas that must hold together. */
  List<Alternative> of(List<Place> places) {
    List<Alternative> all = List.of(everything());
    for (Place place : places) {
      all = both(all, of(place, true), new Keyword("allOf", place.schema(), place));
    }
    return all;
  }

  private List<Alternative> of(Place place, boolean outer) {
    if (place.never()) {
      return List.of();
    }
    if (outer) {
      remark(place);
    }
    List<Alternative> all = Alternative.own(place).map(List::of).orElse(List.of());
    all = reference(place, all, outer);
    for (Place part : place.items("allOf")) {
      all = both(all, of(part, outer), new Keyword("allOf", part.schema(), part));
    }
    for (String union : new String[] {"anyOf", "oneOf"}) {
      all = union(place, union, all, outer);
    }
    return all;
  }

  private List<Alternative> reference(Place place, List<Alternative> all, boolean outer) {
    Json reference = place.keywords().get("$ref");
    if (reference == null) {
      return all;
    }
    Keyword opaque = new Keyword("$ref", reference, place);
    Optional<Place> target =
        reference instanceof Json.Text text
            ? place.document().resolve(text.value())
            : Optional.empty();
    if (target.isEmpty() || !following.add(target.get().pointer())) {
      return all.stream().map(alternative -> alternative.with(opaque)).toList();
    }
    List<Alternative> found = of(target.get(), outer);
    following.remove(target.get().pointer());
    return both(all, found, opaque);
  }

  private List<Alternative> union(Place place, String union, List<Alternative> all, boolean outer) {
    List<Place> branches = place.items(union);
    if (branches.isEmpty()) {
      return all;
    }
    boolean single = branches.stream().filter(branch -> !isNull(branch)).count() <= 1;
    List<List<Alternative>> each = new ArrayList<>();
    for (Place branch : branches) {
      each.add(of(branch, outer && single && !isNull(branch)));
    }
    Keyword opaque =
        new Keyword(union, place.keywords().getOrDefault(union, Json.nothing()), place);
    if (union.equals("oneOf") && !Overlap.none(each)) {
      overlaps.add(opaque);
    }
    return both(all, each.stream().flatMap(List::stream).toList(), opaque);
  }

  private static List<Alternative> both(
      List<Alternative> left, List<Alternative> right, Keyword opaque) {
    if ((long) left.size() * right.size() > MOST) {
      return left.stream().map(alternative -> alternative.with(opaque)).toList();
    }
    List<Alternative> joined = new ArrayList<>();
    for (Alternative one : left) {
      for (Alternative other : right) {
        one.and(other).ifPresent(joined::add);
      }
    }
    return joined;
  }

  private void remark(Place place) {
    place
        .keywords()
        .forEach(
            (name, value) -> {
              if (Vocabulary.isRemark(name)) {
                remarks.putIfAbsent(name, new Keyword(name, value, place));
              }
            });
  }

  private static boolean isNull(Place branch) {
    return branch.keyword("type").filter(Json.of("null")::equals).isPresent();
  }

  private static Alternative everything() {
    return new Alternative(Kind.all(), false, Map.of());
  }
}
