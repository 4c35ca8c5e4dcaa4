package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Keywords of arrays. */
record ArrayCheck(Place schema, List<Json> items, int depth) {

  boolean holds(String name, Json wanted) {
    return switch (name) {
      case "minItems" -> Scalars.counts(items.size(), wanted, 1);
      case "maxItems" -> Scalars.counts(items.size(), wanted, -1);
      case "uniqueItems" -> !wanted.equals(Json.of(true)) || Validator.distinct(items);
      case "prefixItems" -> each(schema.items(name), 0);
      case "items" ->
          wanted instanceof Json.Items
              ? each(schema.items(name), 0)
              : rest(name, schema.items("prefixItems").size());
      case "additionalItems" ->
          !(schema.keywords().get("items") instanceof Json.Items)
              || rest(name, schema.items("items").size());
      case "contains" -> contains();
      default -> true;
    };
  }

  private boolean each(List<Place> schemas, int from) {
    for (int i = from; i < Math.min(schemas.size(), items.size()); i++) {
      if (!Validator.accepts(schemas.get(i), items.get(i), depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean rest(String keyword, int from) {
    Optional<Place> child = schema.child(keyword);
    return child.isEmpty()
        || items.stream().skip(from).allMatch(item -> Validator.accepts(child.get(), item, depth));
  }

  private boolean contains() {
    Place wanted = schema.child("contains").orElseThrow();
    long found = items.stream().filter(i -> Validator.accepts(wanted, i, depth)).count();
    return found >= count("minContains", 1) && found <= count("maxContains", Long.MAX_VALUE);
  }

  private long count(String keyword, long otherwise) {
    return schema.keywords().get(keyword) instanceof Json.Numeral number
        ? number.value().min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue()
        : otherwise;
  }
}
