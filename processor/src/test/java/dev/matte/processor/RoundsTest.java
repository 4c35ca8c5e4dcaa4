package dev.matte.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

final class RoundsTest {
  private static final JavaFileObject WEATHER =
      JavaFileObjects.forSourceString(
          "weather.Weather",
          """
          package weather;
          import dev.matte.annotations.McpTool;
          /** Weather. */
          public interface Weather {
            /**
             * Forecasts.
             *
             * @param city name
             */
            @McpTool Forecast forecast(String city);
            /** F. */
            record Forecast(Conditions conditions) {}
          }
          """);
  private static final JavaFileObject ROADS =
      JavaFileObjects.forSourceString(
          "weather.Roads",
          """
          package weather;
          import dev.matte.annotations.McpTool;
          /** Roads. */
          public interface Roads {
            /**
             * Says how a road is.
             *
             * @param name of the road
             */
            @McpTool(readOnly = true) String state(String name);
          }
          """);

  @Test
  void lateType_isWaitedFor() throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(
                new McpProcessor(),
                new Late(
                    "weather.Conditions", "package weather; public record Conditions(int wind) {}"))
            .compile(WEATHER);

    assertThat(compilation.errors()).isEmpty();
    assertThat(files(compilation).get("/CLASS_OUTPUT/META-INF/matte/weather.Weather.json"))
        .contains("\"wind\"");
  }

  @Test
  void missingType_isReportedWithItsPath() {
    Compilation compilation = javac().withProcessors(new McpProcessor()).compile(WEATHER);

    assertThat(messages(compilation.errors()))
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains(
                        "[matte:unresolved-type]",
                        "Weather > tool forecast > return type Forecast > component conditions"));
  }

  @Test
  void order_ofFiles_changesNothing() throws IOException {
    Late late =
        new Late("weather.Conditions", "package weather; public record Conditions(int wind) {}");
    Late again =
        new Late("weather.Conditions", "package weather; public record Conditions(int wind) {}");

    Compilation one = javac().withProcessors(new McpProcessor(), late).compile(WEATHER, ROADS);
    Compilation other = javac().withProcessors(again, new McpProcessor()).compile(ROADS, WEATHER);

    assertThat(files(one)).isNotEmpty().isEqualTo(files(other));
  }

  @Test
  void otherError_silencesMissingTypes() {
    JavaFileObject bad =
        JavaFileObjects.forSourceString(
            "weather.Bad",
            """
            package weather;
            import dev.matte.annotations.McpTool;
            public interface Bad {
              @McpTool void run(Object what);
            }
            """);

    Compilation compilation = javac().withProcessors(new McpProcessor()).compile(WEATHER, bad);

    assertThat(messages(compilation.errors())).noneMatch(text -> text.contains("unresolved-type"));
  }

  private static List<String> messages(ImmutableList<Diagnostic<? extends JavaFileObject>> all) {
    return all.stream().map(each -> each.getMessage(Locale.ROOT)).toList();
  }

  /** Everything generated but class files, by path. */
  private static Map<String, String> files(Compilation compilation) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        files.put(file.getName(), file.getCharContent(true).toString());
      }
    }
    return files;
  }

  /** Generates a class in its second round. */
  private static final class Late extends AbstractProcessor {
    private final String name;
    private final String source;
    private int round;

    Late(String name, String source) {
      this.name = name;
      this.source = source;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round <= 2 && !environment.processingOver()) {
        write(
            round == 1 ? "weather.Early" : name,
            round == 1 ? "package weather; class Early {}" : source);
      }
      return false;
    }

    private void write(String type, String text) {
      try (var writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
        writer.write(text);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
