package dev.matte.sample.payments;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as tests write it: with single quotes. */
public final class Json {
  private Json() {}

  /** An object. */
  public static ObjectNode object(String text) {
    return (ObjectNode) tree(text.replace('\'', '"'));
  }

  /** Any JSON, as it is. */
  public static JsonNode tree(String text) {
    return JsonTrees.read(JsonSlice.of(text).reader());
  }
}
