package dev.matte.legacy.inspect;

import dev.matte.contract.json.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Schemas read for people: what is in there, not what it would accept. */
final class Schemas {
  /** Deeper parts are left out. */
  private static final int DEEPEST = 8;

  /**
   * Further parameters of a tool are left out: references can multiply a small schema endlessly.
   */
  private static final int MOST = 2_000;

  private static final String DEFS = "#/$defs/";

  private Schemas() {}

  /** The parameters of a root schema and their parts, in the order of the schema. */
  static List<Parameter> parameters(Json.Members root) {
    List<Parameter> found = new ArrayList<>();
    new Walk(root, found, new ArrayDeque<>()).properties("", root, 0);
    return found;
  }

  /** The keywords of a schema; none for one that is true or false. */
  static Map<String, Json> keywords(Json schema) {
    return schema instanceof Json.Members members ? members.values() : Map.of();
  }

  /** The kind of a schema in words. */
  static String type(Json schema) {
    Map<String, Json> keywords = keywords(schema);
    Json type = keywords.get("type");
    if (type instanceof Json.Text text) {
      return text.value().equals("array") && keywords.containsKey("items")
          ? "array of " + type(keywords.get("items"))
          : text.value();
    }
    if (type instanceof Json.Items items) {
      return items.values().stream()
          .map(item -> item instanceof Json.Text text ? text.value() : item.text())
          .collect(Collectors.joining(" or "));
    }
    if (keywords.get("$ref") instanceof Json.Text ref) {
      return ref.value().substring(ref.value().lastIndexOf('/') + 1);
    }
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      if (keywords.get(choice) instanceof Json.Items items) {
        Set<String> kinds = new LinkedHashSet<>();
        items.values().forEach(item -> kinds.add(type(item)));
        return String.join(choice.equals("allOf") ? " and " : " or ", kinds);
      }
    }
    return schema.equals(Json.of(false)) ? "nothing" : "any";
  }

  private record Walk(Json.Members root, List<Parameter> found, Deque<Json> open) {

    void properties(String prefix, Json schema, int depth) {
      Map<String, Json> keywords = keywords(schema);
      if (depth > DEEPEST || !(keywords.get("properties") instanceof Json.Members properties)) {
        return;
      }
      Set<Json> required =
          keywords.get("required") instanceof Json.Items items
              ? new LinkedHashSet<>(items.values())
              : Set.of();
      properties
          .values()
          .forEach(
              (name, property) -> {
                if (found.size() < MOST) {
                  String path = prefix + name;
                  found.add(Parameter.of(path, property, required.contains(Json.of(name))));
                  inside(path, property, depth + 1);
                }
              });
    }

    private void inside(String path, Json schema, int depth) {
      Json target = followed(schema);
      // A type that holds itself is shown once.
      if (depth > DEEPEST || open.stream().anyMatch(each -> each == target)) {
        return;
      }
      open.push(target);
      properties(path + ".", target, depth);
      if (keywords(target).get("items") instanceof Json.Members items) {
        inside(path + "[]", items, depth + 1);
      }
      open.pop();
    }

    private Json followed(Json schema) {
      if (keywords(schema).get("$ref") instanceof Json.Text ref
          && ref.value().startsWith(DEFS)
          && root.values().get("$defs") instanceof Json.Members defs) {
        return defs.values().getOrDefault(ref.value().substring(DEFS.length()), schema);
      }
      return schema;
    }
  }
}
