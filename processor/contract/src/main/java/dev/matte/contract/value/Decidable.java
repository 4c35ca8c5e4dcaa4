package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Patterns;
import dev.matte.contract.schema.SchemaDocument;
import java.util.Map;
import java.util.Set;

/** Whether the {@link Validator} knows every word of a schema that can refuse a value. */
public final class Decidable {
  private static final Set<String> UNKNOWN =
      Set.of("unevaluatedItems", "$dynamicRef", "$recursiveRef", "extends", "disallow");

  private Decidable() {}

  /** Whether what the validator says of this schema can be trusted. */
  public static boolean test(SchemaDocument document) {
    return test(document, document.root().schema());
  }

  private static boolean test(SchemaDocument document, Json part) {
    if (part instanceof Json.Items items) {
      return items.values().stream().allMatch(item -> test(document, item));
    }
    if (!(part instanceof Json.Members members)) {
      return true;
    }
    for (Map.Entry<String, Json> member : members.values().entrySet()) {
      if (!word(document, member.getKey(), member.getValue())
          || !test(document, member.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean word(SchemaDocument document, String name, Json value) {
    if (value instanceof Json.Text text) {
      return switch (name) {
        case "$ref" -> document.resolve(text.value()).isPresent();
        case "pattern" -> Patterns.readable(text.value());
        default -> !UNKNOWN.contains(name);
      };
    }
    return !UNKNOWN.contains(name);
  }
}
