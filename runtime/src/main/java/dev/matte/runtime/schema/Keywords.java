package dev.matte.runtime.schema;

import dev.matte.runtime.binding.FormatNames;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The keywords of one schema, made into checks. Used once, by one thread. */
final class Keywords {

  private static final Set<String> CHECKED =
      Set.of(
          "type",
          "enum",
          "const",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "items",
          "uniqueItems",
          "minItems",
          "maxItems",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "minProperties",
          "maxProperties",
          "allOf",
          "anyOf",
          "oneOf",
          "$ref");

  /** Keywords that say something and demand nothing. */
  private static final Set<String> SAID =
      Set.of(
          "title",
          "description",
          "default",
          "examples",
          "deprecated",
          "readOnly",
          "writeOnly",
          "$comment",
          "contentEncoding",
          "contentMediaType");

  private static final Set<String> DIALECTS =
      Set.of(
          "https://json-schema.org/draft/2020-12/schema",
          "http://json-schema.org/draft-07/schema#",
          "http://json-schema.org/draft-07/schema");

  private final SchemaReader schemas;
  private final Map<String, JsonSlice> members;
  private final String pointer;
  private final List<Check> checks = new ArrayList<>();

  Keywords(SchemaReader schemas, Map<String, JsonSlice> members, String pointer) {
    this.schemas = schemas;
    this.members = members;
    this.pointer = pointer;
  }

  List<Check> checks() {
    refuseUnknown();
    addTypes();
    addChoices();
    for (String keyword :
        List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) {
      addBound(keyword);
    }
    addSizes('"', "minLength", "maxLength", "character");
    addSizes('[', "minItems", "maxItems", "item");
    addSizes('{', "minProperties", "maxProperties", "member");
    addTexts();
    addParts();
    addAlternatives("allOf");
    addAlternatives("anyOf");
    addAlternatives("oneOf");
    JsonSlice reference = members.get("$ref");
    if (reference != null) {
      Schema referred = schemas.referred(text("$ref", reference), pointer);
      checks.add(new AlternativesCheck(List.of(referred), 1, 1));
    }
    return checks;
  }

  private void refuseUnknown() {
    for (Map.Entry<String, JsonSlice> member : members.entrySet()) {
      String name = member.getKey();
      boolean root = pointer.isEmpty();
      if (name.equals("$schema") && root) {
        if (!DIALECTS.contains(text(name, member.getValue()))) {
          throw refused("the dialect " + member.getValue() + " is not known here");
        }
      } else if (name.equals("x-mcp-header")) {
        throw refused("x-mcp-header needs a tool that the compiler has seen");
      } else if (!CHECKED.contains(name)
          && !SAID.contains(name)
          && !name.startsWith("x-")
          && !(root && (name.equals("$defs") || name.equals("definitions")))) {
        throw refused("the keyword " + name + " is not checked here");
      }
    }
  }

  private void addTypes() {
    JsonSlice type = members.get("type");
    if (type == null) {
      return;
    }
    List<String> types = Values.isText(type) ? List.of(text("type", type)) : texts("type", type);
    for (String each : types) {
      if (!TypeCheck.exists(each)) {
        throw refused("there is no type " + each);
      }
    }
    if (types.isEmpty()) {
      throw refused("type names none");
    }
    checks.add(new TypeCheck(types));
  }

  private void addChoices() {
    JsonSlice constant = members.get("const");
    if (constant != null) {
      checks.add(ChoiceCheck.of(List.of(constant)));
    }
    JsonSlice values = members.get("enum");
    if (values != null) {
      checks.add(ChoiceCheck.of(items("enum", values)));
    }
  }

  private void addBound(String keyword) {
    JsonSlice bound = members.get(keyword);
    if (bound == null) {
      return;
    }
    if (!Values.isNumber(bound)) {
      throw refused(keyword + " is no number");
    }
    BigDecimal number = Values.number(bound);
    if (keyword.equals("multipleOf") && number.signum() <= 0) {
      throw refused("multipleOf has to be more than 0");
    }
    checks.add(new NumberCheck(keyword, number));
  }

  private void addSizes(char opening, String least, String most, String unit) {
    if (members.containsKey(least) || members.containsKey(most)) {
      checks.add(new SizeCheck(opening, size(least, 0), size(most, Integer.MAX_VALUE), unit));
    }
  }

  private int size(String keyword, int otherwise) {
    JsonSlice size = members.get(keyword);
    if (size == null) {
      return otherwise;
    }
    if (!Values.isNumber(size) || !Values.isWhole(size) || Values.number(size).signum() < 0) {
      throw refused(keyword + " is no whole number of 0 or more");
    }
    return Values.number(size).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact();
  }

  private void addTexts() {
    JsonSlice pattern = members.get("pattern");
    if (pattern != null) {
      String shown = text("pattern", pattern);
      try {
        checks.add(new PatternCheck(Pattern.compile(shown), shown));
      } catch (PatternSyntaxException e) {
        throw refused("pattern cannot be read: " + e.getDescription());
      }
    }
    JsonSlice format = members.get("format");
    if (format != null) {
      String name = text("format", format);
      if (!FormatNames.known().contains(name)) {
        throw refused("the format " + name + " is not checked here");
      }
      checks.add(new FormatCheck(name));
    }
  }

  private void addParts() {
    JsonSlice items = members.get("items");
    boolean unique = isTrue("uniqueItems");
    if (items != null || unique) {
      checks.add(
          new ListCheck(items == null ? null : schemas.schema(items, pointer + "/items"), unique));
    }
    JsonSlice required = members.get("required");
    if (members.containsKey("properties")
        || required != null
        || members.containsKey("additionalProperties")
        || members.containsKey("propertyNames")) {
      JsonSlice others = members.get("additionalProperties");
      boolean flag = others != null && !Values.isObject(others);
      checks.add(
          new ObjectCheck(
              properties(),
              required == null ? List.of() : texts("required", required),
              flag ? null : part("additionalProperties"),
              flag && !isTrue("additionalProperties"),
              part("propertyNames")));
    }
  }

  private Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    JsonSlice texts = members.get("properties");
    if (texts != null) {
      String at = pointer + "/properties";
      SchemaReader.members(texts, at)
          .forEach((name, text) -> properties.put(name, schemas.schema(text, at + "/" + name)));
    }
    return properties;
  }

  private @Nullable Schema part(String keyword) {
    JsonSlice text = members.get(keyword);
    return text == null ? null : schemas.schema(text, pointer + "/" + keyword);
  }

  private void addAlternatives(String keyword) {
    JsonSlice texts = members.get(keyword);
    if (texts == null) {
      return;
    }
    List<Schema> parts = new ArrayList<>();
    for (JsonSlice text : items(keyword, texts)) {
      parts.add(schemas.schema(text, pointer + "/" + keyword + "/" + parts.size()));
    }
    if (parts.isEmpty()) {
      throw refused(keyword + " is empty");
    }
    int count = parts.size();
    checks.add(
        new AlternativesCheck(
            parts, keyword.equals("allOf") ? count : 1, keyword.equals("oneOf") ? 1 : count));
  }

  private boolean isTrue(String keyword) {
    JsonSlice flag = members.get(keyword);
    if (flag == null) {
      return false;
    }
    JsonToken token = flag.reader().peek();
    if (token != JsonToken.TRUE && token != JsonToken.FALSE) {
      throw refused(keyword + " is neither true nor false");
    }
    return token == JsonToken.TRUE;
  }

  private String text(String keyword, JsonSlice value) {
    if (!Values.isText(value)) {
      throw refused(keyword + " is no text");
    }
    return value.reader().nextString();
  }

  private List<String> texts(String keyword, JsonSlice list) {
    List<String> texts = new ArrayList<>();
    for (JsonSlice item : items(keyword, list)) {
      texts.add(text(keyword, item));
    }
    return texts;
  }

  private List<JsonSlice> items(String keyword, JsonSlice list) {
    if (!Values.isList(list)) {
      throw refused(keyword + " is no list");
    }
    List<JsonSlice> items = new ArrayList<>();
    JsonReader reader = list.reader();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(reader.nextSlice());
    }
    return items;
  }

  private IllegalArgumentException refused(String reason) {
    return SchemaReader.refused(pointer, reason);
  }
}
