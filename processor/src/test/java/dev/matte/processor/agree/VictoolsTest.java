package dev.matte.processor.agree;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds our schemas to those that victools makes of the same Java types by reflection. The two
 * lists below are all that differs; docs/concepts/schemas.md explains each line.
 */
class VictoolsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Types of which victools says less, or something that Jackson would not read. */
  private static final Map<String, String> DIFFERENT =
      Map.ofEntries(
          // Eight bits are text there, and a character may be of any length.
          Map.entry("primitiveByte", "{'type':'string'}"),
          Map.entry("boxedByte", "{'type':'string'}"),
          Map.entry("primitiveChar", "{'type':'string'}"),
          Map.entry("boxedChar", "{'type':'string'}"),
          Map.entry("bytes", "{'type':'array','items':{'type':'string'}}"),
          // RFC 3339 has no time without an offset and no duration with a fraction.
          Map.entry("localTime", "{'type':'string','format':'time'}"),
          Map.entry("duration", "{'type':'string','format':'duration'}"),
          Map.entry("period", "{'type':'string','format':'duration'}"),
          // Nothing is said of the form.
          Map.entry("localDateTime", "{'type':'string'}"),
          Map.entry("zoneId", "{'type':'string'}"),
          // Their getters are taken for members.
          Map.entry("year", "{'type':'object','additionalProperties':false}"),
          Map.entry("locale", "{'type':'object','additionalProperties':false}"),
          Map.entry("iterable", "{'type':'object','additionalProperties':false}"),
          Map.entry("anyJson", "{'type':'object','additionalProperties':false}"),
          Map.entry("anyObject", "{'type':'object','additionalProperties':false}"),
          Map.entry("anyArray", "{'type':'object','additionalProperties':false}"),
          Map.entry(
              "listOfAnything",
              "{'type':'array','items':{'type':'object','additionalProperties':false}}"),
          Map.entry(
              "mapOfAnything",
              "{'type':'object','additionalProperties':"
                  + "{'type':'object','additionalProperties':false}}"),
          // The names of a map's members may be anything.
          Map.entry("mapByChoice", "{'type':'object','additionalProperties':{'type':'boolean'}}"),
          Map.entry("mapByUuid", "{'type':'object','additionalProperties':{'type':'string'}}"));

  /**
   * Types that victools has a word for. Unions, recursion, beans, wrappers, absence and constraints
   * each side says in its own way, and the remaining types are structures to victools, with members
   * that depend on the JDK.
   */
  private static final List<String> TYPES =
      List.of(
          "primitiveBoolean",
          "boxedBoolean",
          "primitiveByte",
          "boxedByte",
          "primitiveShort",
          "boxedShort",
          "primitiveInt",
          "boxedInt",
          "primitiveLong",
          "boxedLong",
          "primitiveChar",
          "boxedChar",
          "primitiveFloat",
          "boxedFloat",
          "primitiveDouble",
          "boxedDouble",
          "bigInteger",
          "bigDecimal",
          "text",
          "charSequence",
          "choice",
          "localDate",
          "localTime",
          "localDateTime",
          "offsetTime",
          "offsetDateTime",
          "zonedDateTime",
          "instant",
          "year",
          "duration",
          "period",
          "zoneId",
          "uuid",
          "uri",
          "locale",
          "bytes",
          "listOfText",
          "listOfLists",
          "collection",
          "setOfText",
          "setOfInts",
          "setOfChoices",
          "iterable",
          "arrayOfText",
          "arrayOfInts",
          "arrayOfDoubles",
          "arrayOfRecords",
          "mapOfInts",
          "mapByChoice",
          "mapByUuid",
          "mapOfLists",
          "plainRecord",
          "nestedRecord",
          "emptyRecord",
          "genericRecord",
          "anyJson",
          "anyObject",
          "anyArray",
          "listOfAnything",
          "mapOfAnything");

  @Test
  void schemas_ofPlainTypes_differFromVictoolsOnlyAsListed() throws Exception {
    Compiled compiled = Compiled.of("agree/Everything.java");
    Map<String, JsonNode> ours = ours(compiled);
    Map<String, JsonNode> theirs = theirs(compiled);

    Map<String, String> different = new TreeMap<>();
    for (String type : TYPES) {
      JsonNode there = requireNonNull(theirs.get(type));
      if (!normal(requireNonNull(ours.get(type))).equals(normal(there))) {
        different.put(type, text(there));
      }
    }

    assertThat(different).containsExactlyInAnyOrderEntriesOf(new TreeMap<>(DIFFERENT));
  }

  private static Map<String, JsonNode> ours(Compiled compiled) {
    Map<String, JsonNode> schemas = new TreeMap<>();
    JsonNode catalog = JSON.readTree(compiled.resource("META-INF/matte/agree.Everything.json"));
    for (JsonNode tool : catalog.get("tools")) {
      ObjectNode input = (ObjectNode) tool.get("inputSchema");
      ObjectNode value = (ObjectNode) input.get("properties").iterator().next();
      if (input.has("$defs")) {
        value.set("$defs", input.get("$defs"));
      }
      schemas.put(tool.get("name").asString(), value);
    }
    return schemas;
  }

  private static Map<String, JsonNode> theirs(Compiled compiled) throws ClassNotFoundException {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
            .with(
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.EXTRA_OPEN_API_FORMAT_VALUES)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config.forFields().withRequiredCheck(field -> !field.getName().equals("label"));
    SchemaGenerator generator = new SchemaGenerator(config.build());
    Map<String, JsonNode> schemas = new TreeMap<>();
    for (Method tool : compiled.loadClass("agree.Everything").getMethods()) {
      schemas.put(tool.getName(), generator.generateSchema(tool.getGenericParameterTypes()[0]));
    }
    return schemas;
  }

  /**
   * The schema without what differs everywhere: bounds and OpenAPI's names of the Java types, the
   * uniqueness of a set, Javadoc, and the order of required members.
   */
  private static JsonNode normal(JsonNode schema) {
    if (!(schema instanceof ObjectNode object)) {
      return schema;
    }
    ObjectNode normal = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> keyword : object.properties()) {
      switch (keyword.getKey()) {
        case "minimum", "maximum", "uniqueItems", "description" -> {}
        case "required" -> normal.set("required", sorted(keyword.getValue()));
        case "format" -> {
          if (!keyword.getValue().asString().matches("int32|int64|float|double")) {
            normal.set("format", keyword.getValue());
          }
        }
        default -> normal.set(keyword.getKey(), normal(keyword.getValue()));
      }
    }
    return normal;
  }

  private static ArrayNode sorted(JsonNode names) {
    ArrayNode sorted = JSON.createArrayNode();
    String[] all = new String[names.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = names.get(i).asString();
    }
    Arrays.sort(all);
    Arrays.stream(all).forEach(sorted::add);
    return sorted;
  }

  private static String text(JsonNode schema) {
    return schema.toString().replace('"', '\'');
  }
}
