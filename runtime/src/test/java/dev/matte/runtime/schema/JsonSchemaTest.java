package dev.matte.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.json.JsonSlice;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Schemas as data, with an independent validator as the judge of what they accept. */
class JsonSchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\"type\":\"string\"}|\"a\"|",
        "{\"type\":\"string\"}|7|arguments: expected text, found number 7",
        "{\"type\":\"integer\"}|1.0|",
        "{\"type\":\"integer\"}|1e2|",
        "{\"type\":\"integer\"}|1.5|arguments: expected an integer, found number 1.5",
        "{\"type\":[\"string\",\"null\"]}|null|",
        "{\"type\":[\"string\",\"null\"]}|true|arguments: expected text or null, found true",
        "{\"minimum\":1,\"exclusiveMaximum\":3}|1|",
        "{\"minimum\":1,\"exclusiveMaximum\":3}|3|arguments: expected less than 3, found number 3",
        "{\"exclusiveMinimum\":0}|0|arguments: expected more than 0, found number 0",
        "{\"maximum\":2}|2.5|arguments: expected at most 2, found number 2.5",
        "{\"multipleOf\":0.1}|0.3|",
        "{\"multipleOf\":0.1}|0.35|arguments: expected a multiple of 0.1, found number 0.35",
        "{\"minLength\":2,\"maxLength\":3}|\"\ud83d\ude00\"|"
            + "arguments: expected 2 to 3 characters, found 1 character",
        "{\"pattern\":\"^a+$\"}|\"aaa\"|",
        "{\"pattern\":\"b\"}|\"abc\"|",
        "{\"pattern\":\"^a+$\"}|\"ab\"|arguments: expected text that matches ^a+$, found text \"ab\"",
        "{\"format\":\"date\"}|\"2026-11-22\"|",
        "{\"format\":\"date\"}|\"2026-13-22\"|"
            + "arguments: expected text of the format date, found text \"2026-13-22\"",
        "{\"enum\":[\"mesh\",\"star\"]}|\"star\"|",
        "{\"enum\":[\"mesh\",\"star\"]}|\"maesh\"|"
            + "arguments: expected one of mesh, star, found text \"maesh\"; did you mean \"mesh\"?",
        "{\"enum\":[1,2]}|1.0|",
        "{\"const\":{\"a\":[1,null]}}|{\"a\":[1.0,null]}|",
        "{\"const\":\"a\"}|\"b\"|arguments: expected \"a\", found text \"b\"; did you mean \"a\"?",
        "{\"items\":{\"type\":\"integer\"}}|[1,\"a\",2,null]|"
            + "1: expected an integer, found text \"a\" + 3: expected an integer, found null",
        "{\"minItems\":1}|[]|arguments: expected at least 1 item, found 0 items",
        "{\"uniqueItems\":true}|[1,2,1.0]|2: expected items that differ, found number 1.0",
        "{\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\",\"b\"]}|{}|"
            + "a: expected text, found nothing + b: expected a value, found nothing",
        "{\"properties\":{\"city\":{}},\"additionalProperties\":false}|{\"citi\":1}|"
            + "citi: expected \"city\", found an unknown member; did you mean \"city\"?",
        "{\"additionalProperties\":{\"type\":\"integer\"}}|{\"a\":1,\"b\":\"c\"}|"
            + "b: expected an integer, found text \"c\"",
        "{\"propertyNames\":{\"maxLength\":1}}|{\"ab\":1}|"
            + "ab: expected at most 1 character, found 2 characters",
        "{\"minProperties\":1}|{}|arguments: expected at least 1 member, found 0 members",
        "{\"allOf\":[{\"minimum\":1},{\"maximum\":2}]}|3|arguments: expected at most 2, found number 3",
        "{\"anyOf\":[{\"type\":\"null\"},{\"type\":\"string\"}]}|1|"
            + "arguments: expected null or text, in one of 2 forms, found number 1",
        "{\"oneOf\":[{\"type\":\"number\"},{\"type\":\"integer\"}]}|1|"
            + "arguments: expected a value of exactly one of 2 forms, found number 1",
        "{\"oneOf\":[{\"properties\":{\"k\":{\"const\":\"a\"},\"n\":{\"type\":\"integer\"}}},"
            + "{\"properties\":{\"k\":{\"const\":\"b\"},\"n\":{\"type\":\"null\"}}}]}|"
            + "{\"k\":\"a\",\"n\":\"x\"}|n: expected an integer, found text \"x\"",
        "{\"$defs\":{\"t\":{\"properties\":{\"next\":{\"$ref\":\"#/$defs/t\"},"
            + "\"v\":{\"type\":\"integer\"}}}},\"$ref\":\"#/$defs/t\"}|"
            + "{\"next\":{\"next\":{\"v\":\"x\"}}}|next.next.v: expected an integer, found text \"x\"",
        "{\"properties\":{\"a\":{\"$ref\":\"#\"}},\"additionalProperties\":false}|{\"a\":{\"b\":1}}|"
            + "a.b: expected \"a\", found an unknown member; did you mean \"a\"?",
        "{\"x-unit\":\"m\",\"title\":\"t\",\"default\":3}|[]|",
      })
  void schema_heldAgainstAValue_saysWhatIsWrong(String schema, String value, String problems) {
    String expected = problems == null ? "" : problems;

    assertThat(problems(schema, value)).isEqualTo(expected);
    assertThat(judged(schema, value)).as("the judge's view").isEqualTo(expected.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\"not\":{}}|schema: the keyword not is not checked here",
        "{\"properties\":{\"a\":{\"if\":{}}}}|at /properties/a: the keyword if is not checked here",
        "{\"properties\":{\"a\":true}}|at /properties/a: expected an object, found true",
        "{\"$schema\":\"http://json-schema.org/draft-04/schema#\"}|the dialect",
        "{\"$ref\":\"https://example.com/a\"}|$ref leads to nothing",
        "{\"$ref\":\"#\"}|back to its own schema",
        "{\"$defs\":{\"a\":{\"anyOf\":[{\"$ref\":\"#/$defs/a\"}]}}}|back to its own schema",
        "{\"type\":\"text\"}|there is no type text",
        "{\"type\":[]}|type names none",
        "{\"format\":\"hostname\"}|the format hostname is not checked",
        "{\"pattern\":\"(\"}|pattern cannot be read",
        "{\"minimum\":\"1\"}|minimum is no number",
        "{\"multipleOf\":0}|multipleOf has to be more than 0",
        "{\"minLength\":-1}|minLength is no whole number",
        "{\"required\":\"a\"}|required is no list",
        "{\"uniqueItems\":1}|uniqueItems is neither true nor false",
        "{\"oneOf\":[]}|oneOf is empty",
        "{\"title\":\"a\",\"title\":\"b\"}|twice the member title",
        "{\"properties\":{\"a\":{\"x-mcp-header\":\"A\"}}}|x-mcp-header needs",
        "[]|expected an object",
      })
  void schema_withWhatIsNotKnown_isRefusedByName(String schema, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonSchema.of(JsonSlice.of(schema)))
        .withMessageContaining(reason);
  }

  @Test
  void pattern_thatWouldRunForEver_isGivenUp_SCH3() {
    String value = '"' + "a".repeat(60) + "!\"";

    assertThat(problems("{\"pattern\":\"^(a+)+$\"}", value)).contains("text that matches");
  }

  @Test
  void problems_beyondFifty_areCounted() {
    String value = "[" + "null,".repeat(59) + "null]";
    ArgumentProblems problems = new ArgumentProblems();
    JsonSchema.of(JsonSlice.of("{\"items\":{\"type\":\"string\"}}"))
        .check(JsonSlice.of(value), problems);

    assertThatExceptionOfType(InvalidArgumentsException.class)
        .isThrownBy(problems::check)
        .withMessageEndingWith("and 10 more");
  }

  private static String problems(String schema, String value) {
    ArgumentProblems problems = new ArgumentProblems();
    JsonSchema.of(JsonSlice.of(schema)).check(JsonSlice.of(value), problems);
    try {
      problems.check();
      return "";
    } catch (InvalidArgumentsException e) {
      return e.problems().stream().map(Object::toString).collect(Collectors.joining(" + "));
    }
  }

  private static boolean judged(String schema, String value) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
        .getSchema(MAPPER.readTree(schema))
        .validate(MAPPER.readTree(value))
        .isEmpty();
  }
}
