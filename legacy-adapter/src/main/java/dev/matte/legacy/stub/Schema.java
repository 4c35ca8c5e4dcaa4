package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A look at a JSON Schema that may hold anything. */
record Schema(Json.Members json) {
  private static final Json.Members NONE = new Json.Members(Map.of());

  /** A keyword's value. */
  Optional<Json> get(String keyword) {
    return Optional.ofNullable(json.values().get(keyword));
  }

  boolean has(String keyword) {
    return json.values().containsKey(keyword);
  }

  boolean hasAny(Set<String> keywords) {
    return json.values().keySet().stream().anyMatch(keywords::contains);
  }

  /** A keyword that is text and not empty, else empty text. */
  String text(String keyword) {
    return json.values().get(keyword) instanceof Json.Text text ? text.value() : "";
  }

  /** A keyword that is an object, else an empty one. */
  Json.Members members(String keyword) {
    return json.values().get(keyword) instanceof Json.Members members ? members : NONE;
  }

  /** A keyword that is a list of different texts, else empty. */
  Optional<List<String>> texts(String keyword) {
    if (!(json.values().get(keyword) instanceof Json.Items items)) {
      return Optional.empty();
    }
    List<String> texts =
        items.values().stream()
            .filter(Json.Text.class::isInstance)
            .map(item -> ((Json.Text) item).value())
            .distinct()
            .toList();
    return texts.size() == items.values().size() ? Optional.of(texts) : Optional.empty();
  }

  /** This without some keywords. */
  Json.Members without(Set<String> keywords) {
    Map<String, Json> rest = new LinkedHashMap<>(json.values());
    rest.keySet().removeAll(keywords);
    return new Json.Members(rest);
  }
}
