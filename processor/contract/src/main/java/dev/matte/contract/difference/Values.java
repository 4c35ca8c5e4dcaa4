package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Kind;
import dev.matte.contract.schema.Place;
import dev.matte.contract.schema.Variant;
import dev.matte.contract.value.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares values that are listed one by one: exactly, by trying each on the other side. */
final class Values {

  private Values() {}

  /** Whether variants allow only values that are listed, or that can be. */
  static boolean finite(List<Variant> variants) {
    return variants.stream()
        .allMatch(v -> v.values().isPresent() || v.kind() == Kind.BOOLEAN || v.kind() == Kind.NULL);
  }

  static void compare(Walk walk, Spot spot, List<Variant> before, List<Variant> after) {
    if (!finite(after)) {
      report(
          walk, spot, "enum-removed", Effect.WIDER, "values are no longer listed", before, after);
    }
    if (!finite(before)) {
      report(
          walk, spot, "enum-added", Effect.NARROWER, "only listed values are left", before, after);
    }
    for (Json value : refused(before, spot.before().places(), spot.after().places())) {
      String what = "value " + value.text() + " is no longer listed";
      walk.report(
          spot,
          Difference.of("enum-value-removed", Effect.NARROWER, pointer(spot, after, before), what)
              .from(value),
          List.of(value));
    }
    for (Json value : refused(after, spot.after().places(), spot.before().places())) {
      String what = "value " + value.text() + " is listed now";
      walk.report(
          spot,
          Difference.of("enum-value-added", Effect.WIDER, pointer(spot, after, before), what)
              .to(value),
          List.of(value));
    }
  }

  private static void report(
      Walk walk,
      Spot spot,
      String id,
      Effect effect,
      String what,
      List<Variant> before,
      List<Variant> after) {
    walk.report(
        spot,
        Difference.of(id, effect, pointer(spot, after, before), what)
            .from(listed(before).map(Keyword::value).findFirst())
            .to(listed(after).map(Keyword::value).findFirst()));
  }

  /** The listed values that their own schema accepts and the other one does not. */
  private static Set<Json> refused(List<Variant> listed, List<Place> own, List<Place> other) {
    Set<Json> refused = new LinkedHashSet<>();
    if (finite(listed)) {
      listed.stream()
          .flatMap(Values::of)
          .filter(value -> Validator.accepts(own, value) && !Validator.accepts(other, value))
          .forEach(refused::add);
    }
    return refused;
  }

  private static Stream<Json> of(Variant variant) {
    if (variant.values().isPresent()) {
      return variant.values().get().stream();
    }
    return variant.kind() == Kind.NULL
        ? Stream.of(Json.nothing())
        : Stream.of(Json.of(true), Json.of(false));
  }

  private static Stream<Keyword> listed(List<Variant> variants) {
    return variants.stream()
        .flatMap(v -> Stream.of("enum", "const").flatMap(name -> v.keywords(name).stream()));
  }

  private static String pointer(Spot spot, List<Variant> first, List<Variant> second) {
    return Stream.concat(listed(first), listed(second))
        .map(Keyword::pointer)
        .findFirst()
        .orElseGet(spot::pointer);
  }
}
