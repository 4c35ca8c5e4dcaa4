package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Place;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values worth trying on a schema: right ones, those at its edges, and those just beyond.
 *
 * <p>The same schema gives the same values. Recursive schemas are followed a few levels down.
 */
public final class Samples {
  private static final int MAX_DEPTH = 8;
  private static final List<Json> OF_EVERY_KIND =
      List.of(
          Json.of("x"),
          Json.of(1),
          Json.of(true),
          Json.of(new BigDecimal("1.5")),
          Json.nothing(),
          Json.object().build(),
          Json.of(List.of()),
          Json.of(""),
          Json.of(0),
          Json.of(-1),
          Json.of(false),
          Json.of(List.of(Json.of("x"))),
          Json.of(List.of(Json.of(1))),
          Json.object().put("x", "x").build());

  private Samples() {}

  /** A value that satisfies the schemas, a small one if there is a choice. */
  public static Optional<Json> right(List<Place> schemas) {
    return right(schemas, 0);
  }

  static Optional<Json> right(List<Place> schemas, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    return worthTrying(Node.of(schemas), depth)
        .filter(value -> Validator.accepts(schemas, value))
        .findFirst();
  }

  /** Up to a number of different values that satisfy the schemas. */
  static List<Json> several(List<Place> schemas, int depth, int most) {
    if (depth > MAX_DEPTH) {
      return List.of();
    }
    return worthTrying(Node.of(schemas), depth)
        .filter(value -> Validator.accepts(schemas, value))
        .distinct()
        .limit(most)
        .toList();
  }

  /** Values that tell two schemas apart if any of ours do, right or wrong for either. */
  public static Set<Json> between(Node one, Node other) {
    Set<Json> values = new LinkedHashSet<>();
    worthTrying(one, 0).forEach(values::add);
    worthTrying(other, 0).forEach(values::add);
    return values;
  }

  private static Stream<Json> worthTrying(Node node, int depth) {
    Stream<Json> shown =
        Stream.of("default", "examples")
            .map(node.remarks()::get)
            .filter(Objects::nonNull)
            .flatMap(Samples::shown);
    Stream<Json> made = node.variants().stream().flatMap(variant -> of(variant, depth));
    Stream<Json> mentioned = node.variants().stream().flatMap(v -> mentioned(v, depth));
    return Stream.of(shown, made, OF_EVERY_KIND.stream(), mentioned).flatMap(values -> values);
  }

  /** Values of the schemas that a variant negates or asks about. */
  private static Stream<Json> mentioned(Variant variant, int depth) {
    return depth >= MAX_DEPTH
        ? Stream.empty()
        : Stream.of("not", "if", "contains")
            .flatMap(name -> variant.keywords(name).stream())
            .flatMap(keyword -> keyword.place().child(keyword.name()).stream())
            .flatMap(place -> worthTrying(Node.of(place), depth + 1));
  }

  private static Stream<Json> shown(Keyword keyword) {
    return keyword.name().equals("examples") && keyword.value() instanceof Json.Items items
        ? items.values().stream()
        : Stream.of(keyword.value());
  }

  private static Stream<Json> of(Variant variant, int depth) {
    Stream<Json> listed = variant.values().stream().flatMap(List::stream);
    return Stream.concat(
        listed,
        switch (variant.kind()) {
          case NULL -> Stream.of(Json.nothing());
          case BOOLEAN -> Stream.of(Json.of(true), Json.of(false));
          case NUMBER -> NumberSamples.of(variant);
          case TEXT -> TextSamples.of(variant);
          case ARRAY -> new ArraySamples(variant, depth).all();
          case OBJECT -> new ObjectSamples(variant, depth).all();
        });
  }
}
