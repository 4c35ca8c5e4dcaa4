package dev.matte.processor.model;

import dev.matte.contract.json.Json;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @McpSchema} puts into the generated schema of one node, and what it leaves out.
 *
 * @param keywords members that stand in the schema as they are written, in the place of generated
 *     ones of the same name
 * @param without names of generated members that are left out
 */
public record SchemaExtras(Json.Members keywords, Set<String> without) {
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "title",
          "description",
          "examples",
          "deprecated",
          "readOnly",
          "writeOnly",
          "$comment",
          "contentEncoding",
          "contentMediaType",
          "contentSchema");

  /** Nothing. */
  public static final SchemaExtras NONE = new SchemaExtras(Json.object().build(), Set.of());

  /** Keeps the order of both. */
  public SchemaExtras {
    without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
  }

  /** Whether a schema stays as it is. */
  public boolean isEmpty() {
    return keywords.values().isEmpty() && without.isEmpty();
  }

  /** Both, the others later: they may replace and leave out what these put in. */
  public SchemaExtras then(SchemaExtras others) {
    Json.Builder all = Json.object();
    keywords
        .values()
        .forEach(
            (name, value) -> {
              if (!others.without.contains(name)) {
                all.put(name, value);
              }
            });
    Set<String> left = new LinkedHashSet<>(without);
    left.addAll(others.without);
    return new SchemaExtras(all.putAll(others.keywords).build(), left);
  }

  /** What of it says nothing of the values: the only part that a result can keep its word on. */
  public SchemaExtras annotations() {
    if (isEmpty()) {
      return this;
    }
    Json.Builder kept = Json.object();
    for (Map.Entry<String, Json> keyword : keywords.values().entrySet()) {
      if (annotation(keyword.getKey())) {
        kept.put(keyword.getKey(), keyword.getValue());
      }
    }
    Set<String> left = new LinkedHashSet<>(without);
    left.removeIf(name -> !annotation(name));
    return new SchemaExtras(kept.build(), left);
  }

  /** The values that {@code enum} and {@code const} name; empty when neither is written. */
  public Optional<List<Json>> values() {
    Json all = keywords.values().get("enum");
    Json one = keywords.values().get("const");
    if (all instanceof Json.Items items) {
      return Optional.of(
          one == null
              ? items.values()
              : items.values().stream().filter(value -> value.equals(one)).toList());
    }
    return Optional.ofNullable(one).map(List::of);
  }

  private static boolean annotation(String keyword) {
    return ANNOTATIONS.contains(keyword)
        || (keyword.startsWith("x-") && !keyword.equals("x-mcp-header"));
  }
}
