package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A type for a schema, with the constraints that Matte checks.
 *
 * @param enforced the keywords that the constraints become
 * @param number whether a whole number is {@code number} on the wire
 */
record Chosen(Shape shape, List<Annotation> constraints, Json.Members enforced, boolean number) {

  /** A type without constraints. */
  static Chosen of(Shape shape) {
    return new Chosen(shape, List.of(), Json.object().build(), false);
  }

  /** This with a constraint that becomes some of a schema's keywords. */
  Chosen with(Annotation constraint, Json.Members schema, String... keywords) {
    List<Annotation> all = new ArrayList<>(constraints);
    all.add(constraint);
    Json.Builder enforcing = enforced.with();
    for (String keyword : keywords) {
      Json value = schema.values().get(keyword);
      if (value != null) {
        enforcing.put(keyword, value);
      }
    }
    return new Chosen(shape, all, enforcing.build(), number);
  }

  /** This with a keyword that a constraint still to come enforces. */
  Chosen enforcing(String keyword, Json.Members schema) {
    Json value = schema.values().getOrDefault(keyword, Json.nothing());
    return new Chosen(shape, constraints, enforced.with().put(keyword, value).build(), number);
  }

  /** This with a whole number that is {@code number} on the wire. */
  Chosen asNumber() {
    return new Chosen(shape, constraints, enforced, true);
  }

  /** The schema that Matte makes of it. */
  Json.Members schema() {
    Json.Builder schema = shape.schema().with().putAll(enforced);
    return (number ? schema.put("type", "number") : schema).build();
  }

  /** Whether the constraints hold for a value that is of the type. */
  boolean accepts(Json value) {
    for (Map.Entry<String, Json> keyword : enforced.values().entrySet()) {
      if (!Limits.accept(keyword.getKey(), keyword.getValue(), value)) {
        return false;
      }
    }
    return true;
  }
}
