package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Variant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares keywords that can only be compared as they are written, each one a demand more. */
final class Lists {

  private Lists() {}

  static void compare(Walk walk, Spot spot, String keyword, Variant before, Variant after) {
    Set<Json> gone = values(before, keyword);
    gone.removeAll(values(after, keyword));
    Set<Json> come = values(after, keyword);
    come.removeAll(values(before, keyword));
    if (gone.isEmpty() && come.isEmpty()) {
      return;
    }
    Optional<Json> old = gone.stream().findFirst();
    Optional<Json> now = come.stream().findFirst();
    String end = come.isEmpty() ? "-removed" : gone.isEmpty() ? "-added" : "-changed";
    walk.report(
        spot,
        Difference.of(
                Counts.kebab(keyword) + end,
                effect(keyword, gone.isEmpty(), come.isEmpty()),
                pointer(spot, keyword, before, after, now.or(() -> old)),
                keyword
                    + old.map(value -> " " + value.text()).orElse("")
                    + (come.isEmpty() ? " went" : gone.isEmpty() ? "" : " became")
                    + now.map(value -> " " + value.text()).orElse("")
                    + (gone.isEmpty() ? " came" : ""))
            .from(old)
            .to(now));
  }

  private static Effect effect(String keyword, boolean onlyMore, boolean onlyFewer) {
    boolean demand = Conditions.isDemand(keyword);
    return !demand || !(onlyMore || onlyFewer)
        ? Effect.UNKNOWN
        : onlyMore ? Effect.NARROWER : Effect.WIDER;
  }

  private static Set<Json> values(Variant variant, String keyword) {
    Set<Json> values = new LinkedHashSet<>();
    variant.keywords(keyword).forEach(found -> values.add(found.value()));
    return values;
  }

  private static String pointer(
      Spot spot, String keyword, Variant before, Variant after, Optional<Json> value) {
    return Stream.of(after, before)
        .flatMap(variant -> variant.keywords(keyword).stream())
        .filter(found -> value.filter(found.value()::equals).isPresent())
        .map(Keyword::pointer)
        .findFirst()
        .orElseGet(spot::pointer);
  }
}
