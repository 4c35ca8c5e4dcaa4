package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares counts: the least and the most characters, items or members. */
final class Counts {

  private Counts() {}

  static void compare(Walk walk, Spot spot, Variant before, Variant after, String of) {
    Optional<BigDecimal> least = before.most("min" + of).filter(count -> count.signum() > 0);
    Optional<BigDecimal> leastNow = after.most("min" + of).filter(count -> count.signum() > 0);
    if (!least.equals(leastNow)) {
      BigDecimal was = least.orElse(BigDecimal.ZERO);
      boolean raised = leastNow.orElse(BigDecimal.ZERO).compareTo(was) > 0;
      report(walk, spot, "min" + of, raised, raised, least, leastNow, before, after);
    }
    Optional<BigDecimal> most = before.least("max" + of);
    Optional<BigDecimal> mostNow = after.least("max" + of);
    if (!most.equals(mostNow)) {
      boolean raised =
          mostNow.isEmpty() || (most.isPresent() && mostNow.get().compareTo(most.get()) > 0);
      report(walk, spot, "max" + of, raised, !raised, most, mostNow, before, after);
    }
  }

  private static void report(
      Walk walk,
      Spot spot,
      String keyword,
      boolean raised,
      boolean narrower,
      Optional<BigDecimal> old,
      Optional<BigDecimal> now,
      Variant before,
      Variant after) {
    String what =
        old.isEmpty()
            ? keyword + " " + shown(now) + " came"
            : now.isEmpty()
                ? keyword + " " + shown(old) + " went"
                : keyword + " " + shown(old) + " became " + shown(now);
    walk.report(
        spot,
        Difference.of(
                kebab(keyword) + (raised ? "-raised" : "-lowered"),
                narrower ? Effect.NARROWER : Effect.WIDER,
                pointer(spot, keyword, before, after),
                what)
            .from(old.map(Json::of))
            .to(now.map(Json::of)));
  }

  private static String shown(Optional<BigDecimal> count) {
    return count.map(BigDecimal::toPlainString).orElse("");
  }

  /** A keyword's name as a part of an id. */
  static String kebab(String keyword) {
    return keyword
        .replaceAll("([A-Z])", "-$1")
        .replaceAll("[^A-Za-z0-9]+", "-")
        .replaceAll("^-", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Where a keyword stands now, or stood, or the spot itself. */
  static String pointer(Spot spot, String keyword, Variant before, Variant after) {
    return Stream.of(after, before)
        .flatMap(variant -> variant.keywords(keyword).stream())
        .map(Keyword::pointer)
        .findFirst()
        .orElseGet(spot::pointer);
  }
}
