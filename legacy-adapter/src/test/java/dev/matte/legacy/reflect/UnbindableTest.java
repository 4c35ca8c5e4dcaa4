package dev.matte.legacy.reflect;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.matte.legacy.shape.UnbindableException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What reflection cannot honour is refused when a binding is made, at its place and with a fix. */
class UnbindableTest {

  @TempDir Path folder;

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "@McpTool void tool(Date when);",
            "made.Tools, tool, parameter \"when\": java.util.Date has no JSON form; take Instant"),
        Arguments.of("@McpTool void tool(Object any);", "java.lang.Object has no JSON form"),
        Arguments.of("@McpTool void tool(ArrayList<String> all);", "take List"),
        Arguments.of("@McpTool void tool(Runnable any);", "has no JSON form"),
        Arguments.of("@McpTool void tool(List<@Nullable String> all);", "hold no null"),
        Arguments.of("@McpTool void tool(List<Optional<String>> all);", "cannot be absent"),
        Arguments.of("@McpTool void tool(Map<Integer, String> all);", "are text; take String"),
        Arguments.of("@McpTool void tool(@Past LocalDate day);", "depends on the time of the call"),
        Arguments.of("@McpTool void tool(@Size(max = 3) int number);", "which has no size"),
        Arguments.of("@McpTool void tool(@Min(1) String text);", "no smallest and largest value"),
        Arguments.of(
            "@McpTool void tool(@JsonFormat(pattern = \"d\") LocalDate day);",
            "@JsonFormat cannot be honoured"),
        Arguments.of(
            "@McpTool void tool(@JsonProperty(required = false) String text);",
            "cannot be told from saying nothing; write isRequired = OptBoolean.FALSE"),
        Arguments.of("@McpTool void tool(@NotNull @Nullable String text);", "@NotNull says"),
        Arguments.of(
            "@McpTool void tool(@Default(\"ten\") int number);",
            "the default \"ten\" of \"number\" does not fit"),
        Arguments.of(
            "@McpTool void tool(@Default(\"20\") @Max(10) int number);", "expected at most 10"),
        Arguments.of("@McpTool static void tool() {}", "static or private"),
        Arguments.of("@McpTool <T> void tool(T any);", "it is generic"),
        Arguments.of("@McpTool(name = \"a b\") void tool();", "\"a b\" is no tool name"),
        Arguments.of("@McpTool void a(); @McpTool(name = \"a\") void b();", "two tools are named"),
        Arguments.of("@McpTool @McpPrompt String tool();", "several roles"),
        Arguments.of("void nothing();", "no method of it is a tool, resource or prompt"),
        Arguments.of(
            "final class Closed { private Closed() {} public int getX() { return 1; } }"
                + " @McpTool void tool(Closed closed);",
            "cannot be an argument: it has no constructor"),
        Arguments.of(
            "@interface Nullable {} @McpTool void tool(@Tools.Nullable String text);",
            "is not kept until run time"),
        Arguments.of(
            "@McpResource(uri = \"a://{b}\") String read(String c);", "are not the variables of"),
        Arguments.of("@McpPrompt String ask(int number);", "is no text"),
        Arguments.of(
            "@Requires(role = \"a\") void nothing(); @McpTool void tool();", "is no tool"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void of_whatCannotBeHonoured_isRefusedWithPlaceAndFix(String members, String words) {
    assertThatExceptionOfType(UnbindableException.class)
        .isThrownBy(() -> new Unprocessed(folder).bind(members))
        .withMessageContaining("made.Tools")
        .withMessageContaining(words)
        .withMessageContaining("; ");
  }

  @Test
  void of_severalMistakes_areToldTogether() {
    assertThatExceptionOfType(UnbindableException.class)
        .isThrownBy(
            () ->
                new Unprocessed(folder)
                    .bind("@McpTool void one(Date a); @McpTool void two(URL b);"))
        .withMessageMatching("(?s).*one, parameter \"a\".*\n.*two, parameter \"b\".*");
  }

  @Test
  void of_parametersWithoutNames_areRefusedUnlessNamed() {
    String tools = "public interface Tools { @McpTool int tool(%s int number); }";

    assertThatExceptionOfType(UnbindableException.class)
        .isThrownBy(() -> new Unprocessed(folder).bindSource(tools.formatted("")))
        .withMessageContaining("its parameters have no names; compile with -parameters");
    assertThatNoException()
        .isThrownBy(
            () ->
                new Unprocessed(folder)
                    .bindSource(tools.formatted("@McpParam(name = \"number\")")));
  }
}
