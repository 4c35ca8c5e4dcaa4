package dev.matte.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ServerReaderTest {
  private static final String WEATHER =
      """
      /** Forecasts, and reports from the ground. */
      public interface Demo {

        /**
         * Forecasts the weather in a city.
         *
         * @param city name of the city, in any language
         * @param days how many days to look ahead
         */
        @McpTool(readOnly = true)
        Forecast forecast(String city, @Default("3") @Range(min = 1, max = 14) int days);

        /**
         * Files a storm report and answers with its number.
         *
         * @param report what was seen, and where
         */
        @McpTool
        long reportStorm(StormReport report);

        /** The highest temperature of each coming day, in degrees Celsius. */
        record Forecast(String city, List<Integer> highs) {}

        /** A storm that somebody saw.
         * @param note more
         */
        record StormReport(@Size(max = 5) String city, Optional<String> note) {}
      }
      """;

  @Test
  void weather_complete_readsToolsAndStructures() {
    ServerModel model = Compiled.demo(WEATHER);

    assertThat(model.faults()).isEmpty();
    assertThat(model.description()).isEqualTo("Forecasts, and reports from the ground.");
    assertThat(model.tools())
        .extracting(ToolModel::name)
        .containsExactly("forecast", "reportStorm");
    assertThat(model.structures()).containsOnlyKeys("Forecast", "StormReport");
  }

  @Test
  void forecast_javadocAndAnnotations_becomeFields() {
    ToolModel tool = Compiled.demo(WEATHER).tools().get(0);

    FieldModel city = tool.arguments().get(0).field();
    FieldModel days = tool.arguments().get(1).field();
    assertThat(tool.description()).isEqualTo("Forecasts the weather in a city.");
    assertThat(tool.hints())
        .isEqualTo(
            new Hints(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(city.description()).isEqualTo("name of the city, in any language");
    assertThat(city.required()).isTrue();
    assertThat(days.defaultLiteral()).contains("3");
    assertThat(days.constraints().minimum().orElseThrow().value()).isEqualTo(BigDecimal.ONE);
    assertThat(tool.result().kind()).isEqualTo(ResultModel.Kind.STRUCTURED);
  }

  @Test
  void record_components_becomeFieldsInOrder() {
    ServerModel model = Compiled.demo(WEATHER);

    Structure.Fields report = Compiled.fields(model, "StormReport");
    assertThat(report.description()).isEqualTo("A storm that somebody saw.");
    assertThat(report.fields()).extracting(FieldModel::name).containsExactly("city", "note");
    assertThat(report.fields().get(0).constraints().maxSize()).contains(5);
    assertThat(report.fields().get(1).presence()).isEqualTo(Presence.OPTIONAL);
    assertThat(report.fields().get(1).description()).isEqualTo("more");
    assertThat(report.fields().get(1).type()).isInstanceOf(TypeModel.Text.class);
    assertThat(report.construction())
        .isEqualTo(new Structure.Construction.Constructor(List.of("city", "note")));
  }

  @Test
  void generic_record_isReadPerArguments() {
    ServerModel model =
        Compiled.model(
            "@McpTool Page<Item> find(Page<String> like);",
            "record Page<T>(List<T> items, Optional<T> first) {} record Item(int n) {}");

    assertThat(model.faults()).isEmpty();
    assertThat(model.structures()).containsOnlyKeys("PageOfString", "PageOfItem", "Item");
    FieldModel items = Compiled.fields(model, "PageOfItem").fields().get(0);
    assertThat(((TypeModel.Items) items.type()).item()).isInstanceOf(TypeModel.Named.class);
  }

  @Test
  void recursive_record_isReadOnce() {
    ServerModel model =
        Compiled.model(
            "@McpTool Tree grow(Tree seed);", "record Tree(String name, List<Tree> twigs) {}");

    assertThat(model.structures()).containsOnlyKeys("Tree");
  }

  @Test
  void expanding_generic_endsInUnsupported() {
    ServerModel model =
        Compiled.model(
            "@McpTool void run(Node<String> n);",
            "record Node<T>(T v, Optional<Node<List<T>>> next) {}");

    assertThat(model.structures()).hasSizeLessThan(20);
  }

  @Test
  void nullable_typeUse_makesOptional() {
    ToolModel tool =
        Compiled.tool(
            "@McpTool void run(@org.jspecify.annotations.Nullable Long ttl, Rec r);",
            "record Rec(@org.jspecify.annotations.Nullable String note, List<@Size(min = 1) String> tags) {}");

    assertThat(tool.parameters().get(0).field().presence()).isEqualTo(Presence.NULLABLE);
  }

  @Test
  void record_typeUseAnnotations_areSeen() {
    ServerModel model =
        Compiled.model(
            "@McpTool void run(Rec r, List<@Size(max = 3) String> more);",
            "record Rec(@org.jspecify.annotations.Nullable String note, List<@Size(min = 1) String> tags) {}");

    List<FieldModel> fields = Compiled.fields(model, "Rec").fields();
    assertThat(fields.get(0).presence()).isEqualTo(Presence.NULLABLE);
    assertThat(fields.get(1).constraints().items().orElseThrow().minSize()).contains(1);
    assertThat(
            model
                .tools()
                .get(0)
                .parameters()
                .get(1)
                .field()
                .constraints()
                .items()
                .orElseThrow()
                .maxSize())
        .contains(3);
  }

  @Test
  void standardTypes_all_areRead() {
    assertThat(Compiled.argument("Map<String, List<LocalDate>>", "").toString())
        .contains("Mapping", "Items", "LOCAL_DATE");
    assertThat(Compiled.argument("byte[]", "")).isInstanceOf(TypeModel.Formatted.class);
    assertThat(Compiled.argument("int[][]", "")).isInstanceOf(TypeModel.Items.class);
    assertThat(Compiled.argument("Object", "")).isInstanceOf(TypeModel.Unsupported.class);
    assertThat(
            Compiled.argument(
                    "Color", "/** C. */ enum Color {/** r */ @JsonProperty(\"red\") RED, BLUE}")
                .toString())
        .contains("wire=red", "description=r,", "wire=BLUE");
  }

  @Test
  void missing_type_isNamedWithItsPath() {
    ReadServer read =
        Compiled.read(
            "demo.Demo",
            com.google.testing.compile.JavaFileObjects.forSourceString(
                "demo.Demo",
                """
                package demo;
                import dev.matte.annotations.McpTool;
                interface Demo {
                  @McpTool Forecast forecast(String city);
                  record Forecast(Conditions conditions) {}
                }
                """));

    assertThat(read.missing())
        .containsExactly(
            new MissingType(
                "Conditions",
                "Demo > tool forecast > return type Forecast > component conditions"));
  }
}
