package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the ways in which a value can satisfy a schema: everything that must then hold together.
 */
record Alternative(Set<Kind> kinds, boolean whole, Map<String, List<Keyword>> keywords) {

  /** What a schema says by itself, without references and unions. */
  static Optional<Alternative> own(Place place) {
    EnumSet<Kind> kinds = EnumSet.allOf(Kind.class);
    boolean whole = false;
    Json type = place.keywords().get("type");
    if (type != null) {
      List<String> words = words(type);
      kinds = EnumSet.noneOf(Kind.class);
      for (String word : words) {
        Kind.named(word).ifPresent(kinds::add);
      }
      whole = words.contains("integer") && !words.contains("number");
    }
    Map<String, List<Keyword>> keywords = new LinkedHashMap<>();
    place
        .keywords()
        .forEach(
            (name, value) -> {
              if (!Vocabulary.isStructure(name) && !Vocabulary.isRemark(name)) {
                keywords.put(name, List.of(new Keyword(name, value, place)));
              }
            });
    if (type != null) {
      keywords.put("type", List.of(new Keyword("type", type, place)));
    }
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(new Alternative(kinds, whole, keywords));
  }

  /** What holds if both hold; nothing if they exclude each other. */
  Optional<Alternative> and(Alternative other) {
    EnumSet<Kind> both = EnumSet.copyOf(kinds);
    both.retainAll(other.kinds);
    if (both.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Keyword>> all = new LinkedHashMap<>(keywords);
    other.keywords.forEach(
        (name, found) -> {
          List<Keyword> list = new ArrayList<>(all.getOrDefault(name, List.of()));
          list.addAll(found);
          all.put(name, List.copyOf(list));
        });
    return Optional.of(new Alternative(both, whole || other.whole, all));
  }

  /** The same with one more keyword. */
  Alternative with(Keyword keyword) {
    return and(new Alternative(
            EnumSet.allOf(Kind.class), false, Map.of(keyword.name(), List.of(keyword))))
        .orElse(this);
  }

  private static List<String> words(Json type) {
    if (type instanceof Json.Text text) {
      return List.of(text.value());
    }
    List<String> words = new ArrayList<>();
    if (type instanceof Json.Items items) {
      for (Json item : items.values()) {
        if (item instanceof Json.Text text) {
          words.add(text.value());
        }
      }
    }
    return words;
  }
}
