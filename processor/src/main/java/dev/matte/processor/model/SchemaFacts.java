package dev.matte.processor.model;

import dev.matte.contract.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What clients look at in a schema before they take a tool.
 *
 * @param object whether the root says {@code "type": "object"}
 * @param rootKeywords keywords at the root, sorted
 * @param keywords keywords anywhere, the root included, sorted
 * @param rootProperties names of the members at the root, sorted
 * @param depth levels of objects in a value, 1 for an object of scalars; a recursive type counts
 *     once
 * @param properties members with a fixed name, counted where they are written
 * @param enumValues values of all enumerations together
 * @param nameCharacters characters of all names of members and definitions and of all enumeration
 *     values
 * @param openArrays arrays that do not say what their items are
 * @param untyped subschemas that say nothing of the type
 */
public record SchemaFacts(
    boolean object,
    Set<String> rootKeywords,
    Set<String> keywords,
    Set<String> rootProperties,
    int depth,
    int properties,
    int enumValues,
    int nameCharacters,
    int openArrays,
    int untyped) {
  private static final Set<String> TYPED =
      Set.of("type", "$ref", "const", "enum", "anyOf", "oneOf", "allOf");

  /** Looks at a schema. */
  public static SchemaFacts of(Json.Members schema) {
    Walk walk = new Walk(schema);
    int depth = walk.schema(schema);
    Json properties = schema.values().get("properties");
    return new SchemaFacts(
        Json.of("object").equals(schema.values().get("type")),
        new TreeSet<>(schema.values().keySet()),
        walk.keywords,
        properties instanceof Json.Members members
            ? new TreeSet<>(members.values().keySet())
            : Set.of(),
        depth,
        walk.properties,
        walk.enumValues,
        walk.nameCharacters,
        walk.openArrays,
        walk.untyped);
  }

  private static final class Walk {
    private final Set<String> keywords = new TreeSet<>();
    private final Map<String, Integer> definitions = new HashMap<>();
    private final Json.Members all;
    private int properties;
    private int enumValues;
    private int nameCharacters;
    private int openArrays;
    private int untyped;

    Walk(Json.Members root) {
      String keyword = root.values().containsKey("definitions") ? "definitions" : "$defs";
      all =
          root.values().get(keyword) instanceof Json.Members found ? found : Json.object().build();
    }

    /** Counts what a subschema holds and answers with the depth of its values. */
    int schema(Json.Members schema) {
      keywords.addAll(schema.values().keySet());
      if (schema.values().keySet().stream().noneMatch(TYPED::contains)) {
        untyped++;
      }
      if (Json.of("array").equals(schema.values().get("type"))
          && !schema.values().containsKey("items")) {
        openArrays++;
      }
      if (schema.values().get("enum") instanceof Json.Items values) {
        enumValues += values.values().size();
        for (Json value : values.values()) {
          nameCharacters += value instanceof Json.Text ? value.text().length() - 2 : 0;
        }
      }
      int below = 0;
      for (Map.Entry<String, Json> keyword : schema.values().entrySet()) {
        below = Math.max(below, below(keyword.getKey(), keyword.getValue()));
      }
      return below + (Json.of("object").equals(schema.values().get("type")) ? 1 : 0);
    }

    private int below(String keyword, Json value) {
      switch (keyword) {
        case "properties" -> {
          return members(value);
        }
        case "items", "additionalProperties" -> {
          return child(value);
        }
        case "anyOf", "oneOf", "allOf" -> {
          List<Json> choices = value instanceof Json.Items items ? items.values() : List.<Json>of();
          return choices.stream().mapToInt(choice -> child(choice)).max().orElse(0);
        }
        case "$ref" -> {
          return value instanceof Json.Text text ? reference(text.value()) : 0;
        }
        default -> {
          return 0;
        }
      }
    }

    private int members(Json value) {
      int depth = 0;
      if (value instanceof Json.Members members) {
        for (Map.Entry<String, Json> member : members.values().entrySet()) {
          properties++;
          nameCharacters += member.getKey().length();
          depth = Math.max(depth, child(member.getValue()));
        }
      }
      return depth;
    }

    private int child(Json value) {
      return value instanceof Json.Members schema ? schema(schema) : 0;
    }

    /** Counts a definition once; what refers to itself adds no depth. */
    private int reference(String pointer) {
      String key = pointer.substring(pointer.lastIndexOf('/') + 1);
      Integer known = definitions.putIfAbsent(key, 0);
      if (known != null || !(all.values().get(key) instanceof Json.Members definition)) {
        return known == null ? 0 : known;
      }
      nameCharacters += key.length();
      int depth = schema(definition);
      definitions.put(key, depth);
      return depth;
    }
  }
}
