package dev.matte.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.TypeModel.Container;
import dev.matte.processor.model.TypeModel.Format;
import dev.matte.processor.model.TypeModel.FreeForm.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  private static final JavaType ANY = JavaType.of("test", "Any");
  private static final TypeModel TEXT = new TypeModel.Text(ANY, false);
  private static final TypeModel INT = new TypeModel.Whole(JavaType.primitive("int"), 32);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10                    | 10
          1e2                   | 100
          1.0                   | 1
          -2147483648           | -2147483648
          2147483648            | expected a whole number of 32 bits, found 2147483648
          1.5                   | expected a whole number, found 1.5
          "10"                  | expected a whole number, found "10"
          ten                   | expected a JSON value at character 1
          01                    | expected the end at character 2
          """)
  void parse_wholeNumber_isExact(String literal, String expected) {
    assertThat(outcome(INT, literal)).isEqualTo(expected);
  }

  @Test
  void parse_text_standsWithoutQuotes() {
    assertThat(outcome(TEXT, "a \"b\" \\ é")).isEqualTo("\"a \\\"b\\\" \\\\ é\"");
    assertThat(outcome(TEXT, "")).isEqualTo("\"\"");
    assertThat(outcome(new TypeModel.Text(ANY, true), "x")).isEqualTo("\"x\"");
    assertThat(outcome(new TypeModel.Text(ANY, true), "xy"))
        .isEqualTo("expected one character, found \"xy\"");
  }

  @Test
  void parse_choice_isAWireName() {
    TypeModel choice =
        new TypeModel.Choice(
            ANY,
            "",
            List.of(
                new TypeModel.Choice.Constant("mesh", "MESH", "", new Origin() {}),
                new TypeModel.Choice.Constant("24h", "DAY", "", new Origin() {})));

    assertThat(outcome(choice, "24h")).isEqualTo("\"24h\"");
    assertThat(outcome(choice, "MESH")).isEqualTo("expected one of mesh, 24h, found \"MESH\"");
  }

  @Test
  void parse_container_isPlainJsonInside() {
    TypeModel texts = new TypeModel.Items(ANY, Container.LIST, TEXT);
    TypeModel set = new TypeModel.Items(ANY, Container.SET, INT);
    TypeModel counts = new TypeModel.Mapping(ANY, TEXT, INT);

    assertThat(outcome(texts, " [ \"a\" , \"b\" ] ")).isEqualTo("[\"a\",\"b\"]");
    assertThat(outcome(texts, "[a]")).isEqualTo("expected a JSON value at character 2");
    assertThat(outcome(texts, "[1]")).isEqualTo("expected text, found 1");
    assertThat(outcome(set, "[1, 1.0]")).isEqualTo("expected items that differ, found [1,1]");
    assertThat(outcome(counts, "{\"b\": 1, \"a\": 2e1}")).isEqualTo("{\"b\":1,\"a\":20}");
    assertThat(outcome(counts, "{\"a\":1,\"a\":2}")).startsWith("expected no second \"a\"");
  }

  @Test
  void parse_otherTypes_followTheirJsonForm() {
    assertThat(outcome(new TypeModel.Bool(ANY), "true")).isEqualTo("true");
    assertThat(outcome(new TypeModel.Bool(ANY), "yes")).startsWith("expected a JSON value");
    assertThat(outcome(new TypeModel.Decimal(ANY, 64), "0.670")).isEqualTo("0.67");
    assertThat(outcome(new TypeModel.Decimal(JavaType.primitive("double"), 64), "1e999"))
        .startsWith("expected a number that fits double");
    assertThat(outcome(new TypeModel.Whole(ANY, 0), "1e30")).isEqualTo("1" + "0".repeat(30));
    assertThat(outcome(new TypeModel.FreeForm(ANY, Shape.OBJECT), "[]"))
        .isEqualTo("expected a JSON object, found []");
    assertThat(outcome(new TypeModel.FreeForm(ANY, Shape.ANY), "null")).isEqualTo("null");
    assertThat(outcome(new TypeModel.Wrapper(ANY, INT, "", ""), "7")).isEqualTo("7");
    assertThat(outcome(new TypeModel.Named(ANY, "Point"), "{}"))
        .startsWith("an object has no literal");
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_DATE, 2024-02-29, true",
    "LOCAL_DATE, 2023-02-29, false",
    "LOCAL_DATE, +12024-01-01, false",
    "LOCAL_TIME, 10:15:00, true",
    "LOCAL_TIME, 10:15, false",
    "LOCAL_DATE_TIME, 2000-02-29T00:00:00.123, true",
    "LOCAL_DATE_TIME, 1900-02-29T00:00:00, false",
    "INSTANT, 2024-01-01T00:00:00Z, true",
    "INSTANT, 2024-01-01t00:00:00Z, false",
    "OFFSET_DATE_TIME, 2024-01-01T00:00:60Z, false",
    "OFFSET_DATE_TIME, 2024-01-01T00:00:00+18:01, false",
    "OFFSET_TIME, 23:59:59.999999999-18:00, true",
    "YEAR, 5, true",
    "YEAR, +2024, false",
    "YEAR_MONTH, 2024-13, false",
    "MONTH_DAY, --02-29, true",
    "MONTH_DAY, --02-30, false",
    "DURATION, PT0.5S, true",
    "DURATION, PT-1H-30M, true",
    "DURATION, P1DT, false",
    "DURATION, P1W, false",
    "DURATION, PT99999999999999999999S, false",
    "PERIOD, P1Y3D, true",
    "PERIOD, P, false",
    "ZONE_ID, Europe/Zurich, true",
    "ZONE_ID, Europe/Atlantis, false",
    "ZONE_OFFSET, +01:00, true",
    "ZONE_OFFSET, +1, false",
    "UUID, 123e4567-E89b-12d3-a456-426614174000, true",
    "UUID, 1-1-1-1-1, false",
    "URI, https://example.org/a?b#c, true",
    "URI, /relative, false",
    "URI, https://exämple.org, false",
    "BASE64, AAE=, true",
    "BASE64, AAE, false",
    "LOCALE, de-CH, true",
    "LOCALE, de_CH, false",
    "CURRENCY, CHF, true",
    "CURRENCY, XYZ, false"
  })
  void accepts_textOfAFormat_asTheSchemaSays(Format format, String text, boolean accepted) {
    assertThat(Formats.accepts(format, text)).isEqualTo(accepted);
  }

  private static String outcome(TypeModel type, String literal) {
    Literals.Outcome outcome = Literals.parse(type, literal);
    if (outcome instanceof Literals.Failure failure) {
      return failure.reason();
    }
    return ((Literals.Value) outcome).json().text();
  }
}
