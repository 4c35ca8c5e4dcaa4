package dev.matte.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.McpProcessor;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What {@code -Amatte.tokens.print} makes the compiler say. */
class TokensPrintedTest {

  @Test
  void tokens_askedFor_areANoteWithTheLargestFirst() {
    Compilation compilation = compile(tools(2), "-Amatte.tokens.print");

    assertThat(notes(compilation))
        .isEqualTo(
            """
            [matte] Tools lists 2 tools in 221 bytes, about 56 tokens
              tool12: 29 tokens, 115 bytes
              tool1: 27 tokens, 106 bytes""");
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void tokens_ofManyTools_areShownForTen() {
    assertThat(notes(compile(tools(13), "-Amatte.tokens.print=true")).lines())
        .hasSize(12)
        .last()
        .isEqualTo("  and 3 more");
  }

  @Test
  void tokens_aboveTheBudget_areShownAllTheSame() {
    Compilation compilation = compile(tools(1), "-Amatte.tokens.print", "-Amatte.tokens.server=1");

    assertThat(compilation.errors()).hasSize(1);
    assertThat(notes(compilation)).contains("about 27 tokens");
  }

  @Test
  void tokens_notAskedFor_areNotShown() {
    assertThat(notes(compile(tools(2)))).isEmpty();
  }

  private static JavaFileObject tools(int count) {
    String methods =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                i ->
                    "/** Runs task %s%s. */ @McpTool void tool%1$s();"
                        .formatted(name(i), " and on".repeat(i - 1)))
            .collect(Collectors.joining("\n"));
    return JavaFileObjects.forSourceString(
        "Tools",
        "import dev.matte.annotations.McpTool;\n/** Tools. */ interface Tools {\n" + methods + "}");
  }

  private static String name(int i) {
    return i == 1 ? "1" : "1" + i;
  }

  private static Compilation compile(JavaFileObject source, String... options) {
    return Compiler.javac()
        .withProcessors(new McpProcessor())
        .withOptions((Object[]) options)
        .compile(source);
  }

  private static String notes(Compilation compilation) {
    return compilation.notes().stream()
        .map(note -> note.getMessage(Locale.ROOT))
        .filter(text -> text.startsWith("[matte]"))
        .collect(Collectors.joining("\n"));
  }
}
