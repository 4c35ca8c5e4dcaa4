package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Kind;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the types of a node and reports a change of them. */
final class Types {

  private Types() {}

  static void report(Walk walk, Spot spot, Effect effect) {
    String id =
        switch (effect) {
          case NARROWER -> "type-narrowed";
          case WIDER -> "type-widened";
          default -> "type-changed";
        };
    Json before = words(spot.before());
    Json after = words(spot.after());
    walk.report(
        spot,
        Difference.of(id, effect, pointer(spot), "type " + text(before) + " became " + text(after))
            .from(before)
            .to(after));
  }

  /** The schema of a node as it is written, where it stands in one place. */
  static Optional<Json> schema(Node node) {
    return node.places().stream().map(place -> place.schema()).findFirst();
  }

  /** The types of a node: one word, several, or {@code any}. */
  static Json words(Node node) {
    if (node.kinds().equals(Kind.all()) && !whole(node)) {
      return Json.of("any");
    }
    List<String> words = new ArrayList<>();
    for (Kind kind : node.kinds()) {
      words.add(kind == Kind.NUMBER && whole(node) ? "integer" : kind.word());
    }
    return words.size() == 1 ? Json.of(words.get(0)) : Json.texts(words);
  }

  static String text(Json words) {
    return words instanceof Json.Items items
        ? String.join(" or ", items.values().stream().map(Types::text).toList())
        : words instanceof Json.Text word ? word.value() : words.text();
  }

  private static boolean whole(Node node) {
    List<Variant> numbers = node.variants(Kind.NUMBER);
    return !numbers.isEmpty()
        && numbers.stream()
            .allMatch(number -> number.step().filter(BigDecimal.ONE::equals).isPresent());
  }

  private static String pointer(Spot spot) {
    for (Node node : List.of(spot.after(), spot.before())) {
      List<String> pointers =
          node.variants().stream()
              .flatMap(variant -> variant.keywords("type").stream())
              .map(Keyword::pointer)
              .distinct()
              .toList();
      if (pointers.size() == 1) {
        return pointers.get(0);
      }
    }
    return spot.pointer();
  }
}
