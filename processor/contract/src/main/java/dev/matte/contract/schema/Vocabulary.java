package dev.matte.contract.schema;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What keywords speak about. */
public final class Vocabulary {
  /** Say nothing about which values are right. */
  private static final Set<String> REMARKS =
      Set.of(
          "title",
          "description",
          "default",
          "examples",
          "example",
          "deprecated",
          "readOnly",
          "writeOnly",
          "$comment",
          "$id",
          "id",
          "$anchor",
          "$schema",
          "$vocabulary",
          "x-mcp-header");

  /** Followed or spread out while a node is made. */
  private static final Set<String> STRUCTURE =
      Set.of("$ref", "$defs", "definitions", "allOf", "anyOf", "oneOf", "type");

  private static final Map<String, Set<Kind>> KINDS = new HashMap<>();

  static {
    speak(Kind.NUMBER, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    speak(Kind.TEXT, "minLength", "maxLength", "pattern", "contentEncoding");
    speak(Kind.TEXT, "contentMediaType", "contentSchema");
    speak(Kind.ARRAY, "items", "prefixItems", "additionalItems", "unevaluatedItems");
    speak(Kind.ARRAY, "minItems", "maxItems", "uniqueItems");
    speak(Kind.ARRAY, "contains", "minContains", "maxContains");
    speak(Kind.OBJECT, "properties", "patternProperties", "additionalProperties");
    speak(Kind.OBJECT, "unevaluatedProperties", "required", "minProperties", "maxProperties");
    speak(Kind.OBJECT, "propertyNames", "dependentRequired", "dependentSchemas", "dependencies");
    KINDS.put("format", EnumSet.of(Kind.TEXT, Kind.NUMBER));
  }

  private Vocabulary() {}

  /** Whether a keyword is for readers of the schema only. */
  public static boolean isRemark(String keyword) {
    return REMARKS.contains(keyword) || keyword.startsWith("x-");
  }

  /** Whether a keyword is taken apart while nodes are made. */
  static boolean isStructure(String keyword) {
    return STRUCTURE.contains(keyword);
  }

  /** Whether a keyword has something to say about values of a kind; unknown ones may. */
  static boolean speaksOf(String keyword, Kind kind) {
    Set<Kind> kinds = KINDS.get(keyword);
    return kinds == null || kinds.contains(kind);
  }

  private static void speak(Kind kind, String... keywords) {
    for (String keyword : keywords) {
      KINDS.put(keyword, EnumSet.of(kind));
    }
  }
}
