package dev.matte.processor.golden;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.McpProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyMistakesTest {
  private static final JavaFileObject GOOD =
      source(
          "demo.Good",
          """
          package demo;

          import dev.matte.annotations.McpTool;

          /** Good. */
          public interface Good {
            /** Runs. */
            @McpTool
            void run();
          }
          """);

  @Test
  void mistakes_ofOneInterface_areAllShownInSourceOrder() {
    Compilation compilation =
        compile(
            source(
                "demo.Bad",
                """
                package demo;

                import dev.matte.annotations.Default;
                import dev.matte.annotations.McpTool;

                /** Bad. */
                public interface Bad {
                  /** Settings. */
                  record Settings(Thread thread) {}

                  /** Runs. */
                  @McpTool(name = "a b", timeoutMillis = -1)
                  void run(@Default("x") int count, Settings settings) throws Exception;

                  /** Stops. */
                  @McpTool(readOnly = true, destructive = true)
                  <T> void generic();

                  /** Stops. */
                  @McpTool(readOnly = true, destructive = true)
                  void stop();
                }
                """));

    assertThat(ids(compilation))
        .containsExactly(
            "9 unsupported-type",
            "12 illegal-tool-name",
            "12 negative-timeout",
            "13 checked-exception",
            "13 default-type",
            "13 missing-parameter-description",
            "13 missing-parameter-description",
            "17 generic-method",
            "20 contradictory-hints");
  }

  @Test
  void neighbour_ofABadInterface_isGenerated(@TempDir Path classes) throws IOException {
    boolean passed = compileInto(classes, tool("Bad", "Thread"), GOOD);

    assertThat(passed).isFalse();
    try (Stream<Path> files = Files.list(classes.resolve("META-INF/matte"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "demo.Good.json", "demo.Good.lists", "demo.Good.2024-11-05.lists");
    }
  }

  @Test
  void warning_suppressedOnTheInterface_isSilentAndEverythingIsGenerated() {
    Compilation compilation =
        compile(
            source(
                "demo.Silent",
                """
                package demo;

                import dev.matte.annotations.McpTool;

                @SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
                public interface Silent {
                  @McpTool
                  void run(String name);
                }
                """));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(generated(compilation)).contains("/CLASS_OUTPUT/META-INF/matte/demo.Silent.json");
  }

  @Test
  void record_sharedByTwoInterfaces_isReportedOnce() {
    Compilation compilation =
        compile(
            source("demo.Shared", "package demo; public record Shared(Thread thread) {}"),
            tool("First", "Shared"),
            tool("Second", "Shared"));

    assertThat(ids(compilation).stream().filter(id -> id.endsWith("unsupported-type"))).hasSize(1);
  }

  @Test
  void output_ofRepeatedRuns_isTheSame() {
    JavaFileObject bad = tool("Bad", "Thread");

    assertThat(messages(compile(bad, GOOD))).isEqualTo(messages(compile(GOOD, bad)));
  }

  private static JavaFileObject tool(String name, String type) {
    return source(
        "demo." + name,
        "package demo; interface %s { @dev.matte.annotations.McpTool void run(%s value); }"
            .formatted(name, type));
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  private static Compilation compile(JavaFileObject... sources) {
    return javac().withProcessors(new McpProcessor()).compile(sources);
  }

  private static boolean compileInto(Path classes, JavaFileObject... sources) {
    var task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                new StringWriter(),
                null,
                null,
                List.of(
                    "-d", classes.toString(), "-classpath", System.getProperty("java.class.path")),
                null,
                List.of(sources));
    task.setProcessors(List.of(new McpProcessor()));
    return task.call();
  }

  private static List<String> generated(Compilation compilation) {
    return compilation.generatedFiles().stream().map(file -> file.toUri().getPath()).toList();
  }

  private static List<String> ids(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(
            found ->
                found.getLineNumber()
                    + " "
                    + found.getMessage(Locale.ROOT).replaceAll("(?s)\\[matte:([a-z-]+)].*", "$1"))
        .toList();
  }

  private static Stream<String> lines(Diagnostic<?> found) {
    return found.getMessage(Locale.ROOT).lines();
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream().flatMap(ManyMistakesTest::lines).toList();
  }
}
