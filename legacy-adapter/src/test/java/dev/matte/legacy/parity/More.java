package dev.matte.legacy.parity;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Arguments that no single value makes. */
final class More {

  /** Further calls, by tool. */
  static final Map<String, List<String>> CALLS =
      Map.of(
          "aliased", List.of("{\"val\":3}", "{\"v\":3,\"value\":4}"),
          "lenientRecord", List.of("{\"value\":{\"x\":1,\"more\":[{}]}}"),
          "lenientRequest", List.of("{\"x\":1,\"more\":2}"),
          "repairedNulls", List.of("{\"value\":null}"),
          "mirrored", List.of("{\"value\":\"eu\",\"count\":3}"),
          "none", List.of("{\"a\":null}"));

  private More() {}

  /** A good value of an argument that stands beside others. */
  static String good(String name, JsonNode properties) {
    return switch (name) {
      case "level" -> "\"LOW\"";
      case "name" -> "\"ada\"";
      case "balance", "x", "value2" -> "5";
      case "tags" -> "[\"a\"]";
      case "tier" -> "2";
      case "count", "third" -> "3";
      default -> ofType(properties.get(name));
    };
  }

  private static String ofType(JsonNode schema) {
    boolean line =
        schema.has("$ref")
            || schema.has("allOf")
            || schema.path("type").asString("").equals("object");
    if (line) {
      return "{\"from\":{\"x\":1,\"y\":2},\"to\":{\"x\":3,\"y\":4}}";
    }
    return schema.path("type").asString("").equals("string") ? "\"eu\"" : "4";
  }
}
