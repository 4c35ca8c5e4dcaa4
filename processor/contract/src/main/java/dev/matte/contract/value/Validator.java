package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Kind;
import dev.matte.contract.schema.Patterns;
import dev.matte.contract.schema.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a value satisfies a schema as it is written, formats included.
 *
 * <p>Works on the text of the schema and not on its nodes, so that one can prove the other wrong.
 * Not for schemas that {@link Decidable} refuses.
 */
public final class Validator {
  private static final int MAX_DEPTH = 200;

  private Validator() {}

  /** Whether a value satisfies all of several schemas. */
  public static boolean accepts(List<Place> schemas, Json value) {
    return schemas.stream().allMatch(schema -> accepts(schema, value));
  }

  /** Whether a value satisfies a schema. */
  public static boolean accepts(Place schema, Json value) {
    return accepts(schema, value, 0);
  }

  static boolean accepts(Place schema, Json value, int depth) {
    if (depth > MAX_DEPTH || schema.never()) {
      return false;
    }
    for (Map.Entry<String, Json> keyword : schema.keywords().entrySet()) {
      if (!holds(schema, keyword.getKey(), keyword.getValue(), value, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Place schema, String name, Json wanted, Json value, int depth) {
    return switch (name) {
      case "type" -> type(wanted, value);
      case "enum" -> wanted instanceof Json.Items items && items.values().contains(value);
      case "const" -> wanted.equals(value);
      case "$ref" -> reference(schema, wanted, value, depth);
      case "allOf" -> count(schema, name, value, depth) == schema.items(name).size();
      case "anyOf" -> count(schema, name, value, depth) > 0;
      case "oneOf" -> count(schema, name, value, depth) == 1;
      case "not" -> child(schema, name).filter(c -> accepts(c, value, depth)).isEmpty();
      case "if" -> condition(schema, value, depth);
      default -> kind(schema, name, wanted, value, depth);
    };
  }

  private static boolean kind(Place schema, String name, Json wanted, Json value, int depth) {
    if (value instanceof Json.Numeral number) {
      return Scalars.number(schema, name, wanted, number.value());
    } else if (value instanceof Json.Text text) {
      return Scalars.text(name, wanted, text.value());
    } else if (value instanceof Json.Items items) {
      return new ArrayCheck(schema, items.values(), depth).holds(name, wanted);
    } else if (value instanceof Json.Members members) {
      return new ObjectCheck(schema, members, depth).holds(name, wanted);
    }
    return true;
  }

  private static boolean type(Json wanted, Json value) {
    if (wanted instanceof Json.Items items) {
      return items.values().stream().anyMatch(one -> type(one, value));
    }
    if (!(wanted instanceof Json.Text word)) {
      return false;
    }
    return word.value().equals("integer")
        ? value instanceof Json.Numeral number && number.value().scale() <= 0
        : Kind.of(value).word().equals(word.value());
  }

  private static boolean reference(Place schema, Json wanted, Json value, int depth) {
    Optional<Place> target =
        wanted instanceof Json.Text text
            ? schema.document().resolve(text.value())
            : Optional.empty();
    return target.filter(place -> accepts(place, value, depth)).isPresent();
  }

  private static long count(Place schema, String name, Json value, int depth) {
    return schema.items(name).stream().filter(branch -> accepts(branch, value, depth)).count();
  }

  private static boolean condition(Place schema, Json value, int depth) {
    boolean met = child(schema, "if").filter(c -> accepts(c, value, depth)).isPresent();
    return child(schema, met ? "then" : "else").map(c -> accepts(c, value, depth)).orElse(true);
  }

  private static Optional<Place> child(Place schema, String name) {
    return schema.child(name);
  }

  /** Whether all values differ. */
  static boolean distinct(List<Json> values) {
    return new HashSet<>(values).size() == values.size();
  }

  /** Whether a pattern occurs in a name or text. */
  static boolean matches(Json pattern, String text) {
    return pattern instanceof Json.Text regex && Patterns.find(regex.value(), text);
  }
}
