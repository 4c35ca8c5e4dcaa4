package dev.matte.processor.schema;

import static dev.matte.processor.schema.Handmade.BOOL;
import static dev.matte.processor.schema.Handmade.DOUBLE;
import static dev.matte.processor.schema.Handmade.INT;
import static dev.matte.processor.schema.Handmade.LONG;
import static dev.matte.processor.schema.Handmade.NOWHERE;
import static dev.matte.processor.schema.Handmade.TEXT;
import static dev.matte.processor.schema.Handmade.choice;
import static dev.matte.processor.schema.Handmade.field;
import static dev.matte.processor.schema.Handmade.formatted;
import static dev.matte.processor.schema.Handmade.free;
import static dev.matte.processor.schema.Handmade.items;
import static dev.matte.processor.schema.Handmade.list;
import static dev.matte.processor.schema.Handmade.map;
import static dev.matte.processor.schema.Handmade.named;
import static dev.matte.processor.schema.Handmade.nothing;
import static dev.matte.processor.schema.Handmade.result;
import static dev.matte.processor.schema.Handmade.structure;
import static dev.matte.processor.schema.Handmade.structures;
import static dev.matte.processor.schema.Handmade.tool;
import static dev.matte.processor.schema.Handmade.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Constraints.Bound;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.ResultModel.Delivery;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.SchemaStyle.Dialect;
import dev.matte.processor.model.SchemaStyle.Integers;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Container;
import dev.matte.processor.model.TypeModel.Format;
import dev.matte.processor.model.TypeModel.FreeForm.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

  static Stream<Arguments> types() {
    JavaType type = JavaType.of("test", "T");
    return Stream.of(
        row(BOOL, "{'type':'boolean'}"),
        row(whole("byte", 8), "{'type':'integer','minimum':-128,'maximum':127}"),
        row(whole("short", 16), "{'type':'integer','minimum':-32768,'maximum':32767}"),
        row(INT, "{'type':'integer','minimum':-2147483648,'maximum':2147483647}"),
        row(
            LONG,
            "{'type':'integer','minimum':-9223372036854775808,'maximum':9223372036854775807}"),
        row(new TypeModel.Whole(type, 0), "{'type':'integer'}"),
        row(new TypeModel.Decimal(type, 32), "{'type':'number'}"),
        row(DOUBLE, "{'type':'number'}"),
        row(new TypeModel.Decimal(type, 0), "{'type':'number'}"),
        row(TEXT, "{'type':'string'}"),
        row(
            new TypeModel.Text(type, true),
            "{'type':'string','pattern':'^[\\\\u0000-\\\\uFFFF]$','minLength':1,'maxLength':1}"),
        row(choice("mesh", "24h"), "{'type':'string','enum':['mesh','24h']}"),
        row(list(TEXT), "{'type':'array','items':{'type':'string'}}"),
        row(items(Container.ARRAY, BOOL), "{'type':'array','items':{'type':'boolean'}}"),
        row(
            items(Container.SET, TEXT),
            "{'type':'array','items':{'type':'string'},'uniqueItems':true}"),
        row(map(TEXT, BOOL), "{'type':'object','additionalProperties':{'type':'boolean'}}"),
        row(
            map(choice("a"), DOUBLE),
            "{'type':'object','propertyNames':{'enum':['a']},"
                + "'additionalProperties':{'type':'number'}}"),
        row(
            map(formatted(Format.UUID), list(TEXT)),
            "{'type':'object','propertyNames':{'format':'uuid'},"
                + "'additionalProperties':{'type':'array','items':{'type':'string'}}}"),
        row(free(Shape.ANY), "{}"),
        row(free(Shape.OBJECT), "{'type':'object'}"),
        row(free(Shape.ARRAY), "{'type':'array'}"),
        row(new TypeModel.Wrapper(type, TEXT, "", ""), "{'type':'string'}"),
        row(formatted(Format.LOCAL_DATE), "{'type':'string','format':'date'}"),
        row(formatted(Format.INSTANT), "{'type':'string','format':'date-time'}"),
        row(formatted(Format.OFFSET_DATE_TIME), "{'type':'string','format':'date-time'}"),
        row(formatted(Format.ZONED_DATE_TIME), "{'type':'string','format':'date-time'}"),
        row(formatted(Format.OFFSET_TIME), "{'type':'string','format':'time'}"),
        row(formatted(Format.UUID), "{'type':'string','format':'uuid'}"),
        row(formatted(Format.URI), "{'type':'string','format':'uri'}"),
        row(formatted(Format.YEAR), "{'type':'string','pattern':'^-?\\\\d{1,9}$'}"),
        row(
            formatted(Format.YEAR_MONTH),
            "{'type':'string','pattern':'^\\\\d{4}-(0[1-9]|1[0-2])$'}"),
        row(formatted(Format.CURRENCY), "{'type':'string','pattern':'^[A-Z]{3}$'}"),
        row(
            formatted(Format.BASE64),
            "{'type':'string','contentEncoding':'base64','pattern':"
                + "'^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$'}"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void input_plainType_hasItsSchema(TypeModel type, String expected) {
    assertThat(property(tool("t", field("x", type)))).isEqualTo(expected);
  }

  @Test
  void input_everyFormat_hasAFormatOrAPattern() {
    for (Format format : Format.values()) {
      assertThat(property(tool("t", field("x", formatted(format)))))
          .as(format.name())
          .containsAnyOf("'format'", "'pattern'");
    }
  }

  @Test
  void input_noParameters_saysOnlyThat() {
    assertThat(input(tool("t"))).isEqualTo("{'type':'object','additionalProperties':false}");
    assertThat(input(tool("t", style(Integers.BOUNDED, false, Dialect.NONE), nothing())))
        .isEqualTo("{'type':'object','properties':{}}");
  }

  @Test
  void input_optionalParameters_areAbsentFromRequired() {
    ToolModel tool =
        tool(
            "t",
            field("a", BOOL),
            field("b", BOOL).presence(Presence.NULLABLE),
            field("c", BOOL).presence(Presence.OPTIONAL),
            field("d", BOOL).presence(Presence.PRESENCE),
            field("e", BOOL).literal("true"));

    assertThat(input(tool))
        .isEqualTo(
            "{'type':'object','properties':{'a':{'type':'boolean'},'b':{'type':'boolean'},"
                + "'c':{'type':'boolean'},'d':{'anyOf':[{'type':'boolean'},{'type':'null'}]},"
                + "'e':{'type':'boolean','default':true}},'required':['a'],"
                + "'additionalProperties':false}");
  }

  @Test
  void input_parityStyle_saysWhatLegacyServersSaid() {
    ToolModel tool =
        tool(
            "t",
            style(Integers.NUMBER, true, Dialect.DRAFT_07),
            nothing(),
            field("maxAgents", INT).literal("8").description("Maximum number of agents"),
            field("ttl", LONG).presence(Presence.NULLABLE).integers(Integers.INTEGER));

    assertThat(input(tool))
        .isEqualTo(
            "{'$schema':'http://json-schema.org/draft-07/schema#','type':'object','properties':{"
                + "'maxAgents':{'type':'number','description':'Maximum number of agents',"
                + "'default':8},'ttl':{'type':'integer'}},'additionalProperties':false}");
  }

  @Test
  void input_constraints_becomeKeywords() {
    Constraints bounds =
        constraints(
            bound("0", true), bound("99999999999", false), 0, Integer.MAX_VALUE, false, List.of());
    assertThat(property(tool("t", field("x", INT).constraints(bounds))))
        .isEqualTo("{'type':'integer','exclusiveMinimum':0,'maximum':2147483647}");
    assertThat(property(tool("t", field("x", DOUBLE).constraints(bounds))))
        .isEqualTo("{'type':'number','exclusiveMinimum':0,'maximum':99999999999}");

    Constraints sizes =
        constraints(Optional.empty(), Optional.empty(), 0, 7, true, List.of("[a-z]+", "x|y"));
    assertThat(property(tool("t", field("x", TEXT).constraints(sizes))))
        .isEqualTo(
            "{'type':'string','pattern':'\\\\S','minLength':1,'maxLength':7,"
                + "'allOf':[{'pattern':'^(?:[a-z]+)$'},{'pattern':'^(?:x|y)$'}]}");

    Constraints counts = constraints(Optional.empty(), Optional.empty(), 1, 3, false, List.of());
    assertThat(property(tool("t", field("x", list(BOOL)).constraints(counts))))
        .isEqualTo("{'type':'array','items':{'type':'boolean'},'minItems':1,'maxItems':3}");
    assertThat(property(tool("t", field("x", map(TEXT, BOOL)).constraints(counts))))
        .isEqualTo(
            "{'type':'object','additionalProperties':{'type':'boolean'},"
                + "'minProperties':1,'maxProperties':3}");
  }

  @Test
  void input_stepAndDigits_becomeOneMultiple() {
    Constraints step =
        new Constraints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            Optional.of(new BigDecimal("0.25")),
            Optional.of(1),
            false,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());

    assertThat(property(tool("t", field("x", DOUBLE).constraints(step))))
        .isEqualTo("{'type':'number','multipleOf':0.5}");
  }

  @Test
  void input_everythingSaidOfAParameter_isThereInOrder() {
    ToolModel tool =
        tool(
            "t",
            field("x", choice("a", "b"))
                .title("Letter")
                .description("Which \"letter\" */ \u2028 <b> é 😀")
                .literal("b")
                .examples("a", "nonsense")
                .header("Letter"));

    assertThat(schemas().input(tool).text())
        .contains(
            "{\"type\":\"string\",\"title\":\"Letter\","
                + "\"description\":\"Which \\\"letter\\\" */ \u2028 <b> é 😀\","
                + "\"enum\":[\"a\",\"b\"],\"default\":\"b\",\"examples\":[\"a\"],"
                + "\"x-mcp-header\":\"Letter\"}");
  }

  @Test
  void input_describedConstants_standInTheDescription() {
    TypeModel choice =
        new TypeModel.Choice(
            JavaType.of("test", "T"),
            "A topology",
            List.of(
                new TypeModel.Choice.Constant("mesh", "MESH", "all with all", NOWHERE),
                new TypeModel.Choice.Constant("ring", "RING", "", NOWHERE)));

    assertThat(property(tool("t", field("x", choice))))
        .isEqualTo(
            "{'type':'string','description':'A topology\\nmesh: all with all',"
                + "'enum':['mesh','ring']}");
    assertThat(property(tool("t", field("x", choice).description("Form of the swarm"))))
        .contains("'Form of the swarm\\nmesh: all with all'");
  }

  @Test
  void input_recordUsedOnce_isWrittenInPlace() {
    Schemas schemas =
        new Schemas(
            structures(structure("Point", field("x", BOOL), field("seen", BOOL).readOnly())));

    assertThat(text(schemas.input(tool("t", field("p", named("Point"))))))
        .isEqualTo(
            "{'type':'object','properties':{'p':{'type':'object','properties':{"
                + "'x':{'type':'boolean'}},'required':['x'],'additionalProperties':false}},"
                + "'required':['p'],'additionalProperties':false}");
  }

  @Test
  void input_recordUsedTwice_isDefinedOnce() {
    Schemas schemas = new Schemas(structures(structure("Point", field("x", BOOL))));
    ToolModel tool =
        tool(
            "t", field("a", named("Point")).description("First"), field("b", list(named("Point"))));

    assertThat(text(schemas.input(tool)))
        .isEqualTo(
            "{'type':'object','properties':{'a':{'$ref':'#/$defs/Point','description':'First'},"
                + "'b':{'type':'array','items':{'$ref':'#/$defs/Point'}}},'required':['a','b'],"
                + "'additionalProperties':false,'$defs':{'Point':{'type':'object','properties':{"
                + "'x':{'type':'boolean'}},'required':['x'],'additionalProperties':false}}}");
  }

  @Test
  void input_recordUsedTwiceInDraft07_keepsItsDescription() {
    Schemas schemas = new Schemas(structures(structure("P")));
    ToolModel tool =
        tool(
            "t",
            style(Integers.BOUNDED, false, Dialect.DRAFT_07),
            nothing(),
            field("a", named("P")).description("First"),
            field("b", named("P")));

    assertThat(text(schemas.input(tool)))
        .contains("'a':{'description':'First','allOf':[{'$ref':'#/definitions/P'}]}")
        .endsWith("'definitions':{'P':{'type':'object','properties':{}}}}");
  }

  @Test
  void output_recursiveRecord_isAnObjectAtItsRoot() {
    Schemas schemas =
        new Schemas(
            structures(
                structure("Node", field("next", named("Node")).presence(Presence.NULLABLE))));
    ToolModel tool = tool("t", SchemaStyle.STANDARD, result(named("Node")));

    assertThat(text(schemas.output(tool).orElseThrow()))
        .isEqualTo(
            "{'type':'object','properties':{'next':{'$ref':'#/$defs/Node'}},'$defs':{'Node':"
                + "{'type':'object','properties':{'next':{'$ref':'#/$defs/Node'}}}}}");
  }

  @Test
  void input_union_choosesByItsDiscriminator() {
    Map<String, Structure> structures =
        structures(
            new Structure.Union(
                "Shape",
                JavaType.of("test", "Shape"),
                "A shape",
                "type",
                List.of(variant("circle", "Circle"), variant("group", "Group")),
                NOWHERE),
            structure("Circle", field("r", DOUBLE)),
            structure("Group", field("parts", list(named("Shape")))));

    assertThat(text(new Schemas(structures).input(tool("t", field("s", named("Shape"))))))
        .isEqualTo(
            "{'type':'object','properties':{'s':{'$ref':'#/$defs/Shape'}},'required':['s'],"
                + "'additionalProperties':false,'$defs':{'Shape':{'type':'object',"
                + "'description':'A shape','oneOf':["
                + "{'type':'object','properties':{'type':{'type':'string','const':'circle'},"
                + "'r':{'type':'number'}},'required':['type','r'],'additionalProperties':false},"
                + "{'type':'object','properties':{'type':{'type':'string','const':'group'},"
                + "'parts':{'type':'array','items':{'$ref':'#/$defs/Shape'}}},"
                + "'required':['type','parts'],'additionalProperties':false}]}}}");
  }

  @Test
  void output_values_carryNoConstraintsAndStayOpen() {
    Constraints one = constraints(Optional.empty(), Optional.empty(), 1, 9, true, List.of());
    Schemas schemas =
        new Schemas(
            structures(
                structure(
                    "R",
                    field("n", INT),
                    field("text", TEXT).constraints(one),
                    field("link", formatted(Format.URI)).literal("a:b"),
                    field("tags", items(Container.SET, TEXT)),
                    field("maybe", BOOL).presence(Presence.OPTIONAL),
                    field("secret", BOOL).writeOnly())));
    ToolModel tool = tool("t", SchemaStyle.STANDARD, result(named("R")));

    assertThat(text(schemas.output(tool).orElseThrow()))
        .isEqualTo(
            "{'type':'object','properties':{'n':{'type':'integer'},'text':{'type':'string'},"
                + "'link':{'type':'string','format':'uri-reference'},"
                + "'tags':{'type':'array','items':{'type':'string'}},"
                + "'maybe':{'type':'boolean'}},'required':['n','text','link','tags']}");
  }

  @Test
  void output_listsAndNothing_areNoObjects() {
    assertThat(output(result(TEXT, Delivery.STREAM, false)))
        .isEqualTo("{'type':'array','items':{'type':'string'}}");
    assertThat(output(result(map(TEXT, BOOL), Delivery.PLAIN, true)))
        .isEqualTo(
            "{'anyOf':[{'type':'object','additionalProperties':{'type':'boolean'}},"
                + "{'type':'null'}]}");
    assertThat(result(map(TEXT, BOOL), Delivery.STAGE, false).object()).isTrue();
    assertThat(result(map(TEXT, BOOL), Delivery.PLAIN, true).object()).isFalse();
    assertThat(result(named("X"), Delivery.PUBLISHER, false).object()).isFalse();
  }

  private static Arguments row(TypeModel type, String schema) {
    return Arguments.of(type, schema);
  }

  private static Schemas schemas() {
    return new Schemas(Map.of());
  }

  private static String input(ToolModel tool) {
    return text(schemas().input(tool));
  }

  private static String output(ResultModel result) {
    return text(schemas().output(tool("t", SchemaStyle.STANDARD, result)).orElseThrow());
  }

  private static String property(ToolModel tool) {
    Json.Members properties =
        (Json.Members) schemas().input(tool).values().getOrDefault("properties", Json.nothing());
    return text(properties.values().values().iterator().next());
  }

  private static String text(Json schema) {
    return schema.text().replace('"', '\'');
  }

  private static Structure.Union.Variant variant(String wire, String key) {
    return new Structure.Union.Variant(wire, key, JavaType.of("test", key), NOWHERE);
  }

  private static SchemaStyle style(Integers integers, boolean closed, Dialect dialect) {
    return new SchemaStyle(integers, closed, true, dialect, Set.of());
  }

  private static Optional<Bound> bound(String value, boolean exclusive) {
    return Optional.of(new Bound(new BigDecimal(value), exclusive));
  }

  private static Constraints constraints(
      Optional<Bound> least,
      Optional<Bound> most,
      int minSize,
      int maxSize,
      boolean notBlank,
      List<String> patterns) {
    return new Constraints(
        least,
        most,
        minSize > 0 ? Optional.of(minSize) : Optional.empty(),
        Optional.of(maxSize),
        notBlank,
        patterns,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
