package dev.matte.legacy.inspect;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An argument of a tool, or a part of one.
 *
 * @param path the names that lead to it, {@code config.layers[].units}
 * @param type its kind in words, {@code string}, {@code array of object}, {@code any}
 * @param required whether the object around it must have it
 * @param initial the default, if there is one
 * @param choices the values of its enum or const; empty when it has none
 * @param limits other keywords that narrow it, {@code minimum 1}; in the order of the schema
 * @param description what it says of itself, perhaps empty
 */
public record Parameter(
    String path,
    String type,
    boolean required,
    Optional<Json> initial,
    List<Json> choices,
    List<String> limits,
    String description) {
  private static final List<String> LIMITS =
      List.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "minItems",
          "maxItems",
          "uniqueItems");

  /** Copies the lists. */
  public Parameter {
    choices = List.copyOf(choices);
    limits = List.copyOf(limits);
  }

  static Parameter of(String path, Json schema, boolean required) {
    Map<String, Json> keywords = Schemas.keywords(schema);
    return new Parameter(
        path,
        Schemas.type(schema),
        required,
        Optional.ofNullable(keywords.get("default")),
        choices(keywords),
        limits(keywords),
        keywords.get("description") instanceof Json.Text text ? text.value() : "");
  }

  private static List<Json> choices(Map<String, Json> keywords) {
    if (keywords.get("enum") instanceof Json.Items items) {
      return items.values();
    }
    Json only = keywords.get("const");
    return only == null ? List.of() : List.of(only);
  }

  private static List<String> limits(Map<String, Json> keywords) {
    List<String> limits = new ArrayList<>();
    keywords.forEach(
        (name, value) -> {
          if (LIMITS.contains(name)) {
            limits.add(
                name + " " + (value instanceof Json.Text text ? text.value() : value.text()));
          }
        });
    return limits;
  }
}
