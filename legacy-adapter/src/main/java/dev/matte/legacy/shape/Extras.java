package dev.matte.legacy.shape;

import dev.matte.contract.json.Json;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @McpSchema} puts into the schema of one node, and what it leaves out.
 *
 * @param keywords members that stand in the schema as they are written, in the place of generated
 *     ones of the same name
 * @param without names of generated members that are left out
 */
public record Extras(Json.Members keywords, Set<String> without) {
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
  public static final Extras NONE = new Extras(Json.object().build(), Set.of());

  /** Keeps the order of both. */
  public Extras {
    without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
  }

  /** Both, the others later: they may replace and leave out what these put in. */
  public Extras then(Extras others) {
    Json.Builder all = Json.object();
    for (Map.Entry<String, Json> keyword : keywords.values().entrySet()) {
      if (!others.without.contains(keyword.getKey())) {
        all.put(keyword.getKey(), keyword.getValue());
      }
    }
    Set<String> left = new LinkedHashSet<>(without);
    left.addAll(others.without);
    return new Extras(all.putAll(others.keywords).build(), left);
  }

  /** What of it says nothing of the values: the only part that a result can keep its word on. */
  public Extras annotations() {
    Json.Builder kept = Json.object();
    for (Map.Entry<String, Json> keyword : keywords.values().entrySet()) {
      if (annotation(keyword.getKey())) {
        kept.put(keyword.getKey(), keyword.getValue());
      }
    }
    Set<String> left = new LinkedHashSet<>(without);
    left.removeIf(name -> !annotation(name));
    return new Extras(kept.build(), left);
  }

  /** The values that {@code enum} and {@code const} name; empty when neither is written. */
  Optional<List<Json>> values() {
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
