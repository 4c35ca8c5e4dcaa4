package dev.matte.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated for the good cases, byte for byte.
 *
 * <p>{@code -Dgolden=update} rewrites the expected files; without it nothing is written.
 */
class GoldenTest {

  private static final Map<GoodCase, Map<String, String>> GENERATED = new HashMap<>();

  @ParameterizedTest
  @MethodSource("cases")
  void generated_forGoodCase_isAsExpected(GoodCase good) throws IOException {
    Map<String, String> generated = generated(good);

    if ("update".equals(System.getProperty("golden"))) {
      rewrite(good.expected(), generated);
    }

    assertThat(GoodCase.texts(good.expected())).isEqualTo(generated);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generated_compiledAsIfWritten_givesNoWarning(GoodCase good) throws IOException {
    Map<String, String> generated = generated(good);

    Compilation compilation = good.compile(generated);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generated_formattedAgain_staysAsItIs(GoodCase good) throws IOException, FormatterException {
    for (Map.Entry<String, String> file : generated(good).entrySet()) {
      if (file.getKey().endsWith(".java")) {
        assertThat(file.getValue()).isEqualTo(formatted(file.getValue()));
      }
    }
  }

  private static Map<String, String> generated(GoodCase good) throws IOException {
    Map<String, String> known = GENERATED.get(good);
    if (known != null) {
      return known;
    }
    Compilation compilation = good.compile();
    // A case is about one thing; that it says little of the rest is no fault.
    assertThat(compilation.diagnostics())
        .allMatch(found -> String.valueOf(found.getMessage(null)).contains("[matte:missing-"));
    Map<String, String> generated = GoodCase.generated(compilation);
    GENERATED.put(good, generated);
    return generated;
  }

  private static String formatted(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(source, JavaFormatterOptions.defaultOptions().style());
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }

  private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(GoldenTest::delete);
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<GoodCase> cases() {
    return GoodCase.all();
  }
}
