package dev.matte.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.McpProcessor;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.json.JsonSlice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What compiled bindings demand of callers, keep back, and keep from being done twice. */
class ProtectionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"access", "access-inherited"})
  void binding_saysWhatTheMatrixSays(String name) throws Exception {
    Compilation compilation = good(name).compile();
    List<String> demanded = new ArrayList<>();
    for (LoadedBinding loaded : LoadedBinding.all(compilation)) {
      demanded.addAll(lines(loaded.binding()));
    }

    List<String> written =
        GoodCase.generated(compilation).entrySet().stream()
            .filter(file -> file.getKey().endsWith(".access.csv"))
            .flatMap(file -> file.getValue().lines().skip(1))
            .toList();

    assertThat(written).containsExactlyInAnyOrderElementsOf(demanded);
  }

  @ParameterizedTest
  @CsvSource({
    "mail://public/7, 0",
    "mail://inbox/7, 1",
    "mail://rules, 1",
    "http://public, -1",
  })
  void template_isFoundAsItWouldBeRead(String uri, int place) throws Exception {
    assertThat(binding("access").findTemplate(uri)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "login|{\"user\":\"a\",\"pass\":1,\"p/w\":2,\"c\":{\"number\":3,\"holder\":\"b\"}}"
            + "|{\"user\":\"a\",\"pass\":\"***\",\"p/w\":\"***\",\"c\":{\"number\":\"***\",\"holder\":\"b\"}}",
        "store|{\"all\":[{\"x\":[{\"number\":1}]}]}|{\"all\":[{\"x\":[{\"number\":\"***\"}]}]}",
        "repair|{\"owners\":{\"name\":\"a\",\"card\":{\"number\":1}}}"
            + "|{\"owners\":{\"name\":\"***\",\"card\":{\"number\":\"***\"}}}",
        "repair|{\"owners\":[{\"card\":{\"number\":1}}]}|{\"owners\":[{\"card\":{\"number\":\"***\"}}]}",
        "pay|{\"card\":\"{}\",\"pin\":1,\"key\":2}|{\"card\":\"***\",\"pin\":\"***\",\"key\":2}",
        "walk|{\"root\":{\"secret\":1,\"children\":[{}]},\"plain\":{\"name\":\"a\"}}"
            + "|{\"root\":{\"secret\":\"***\",\"children\":[\"***\"]},\"plain\":{\"name\":\"a\"}}",
        "use|{\"means\":{\"i~ban/1\":1}}|{\"means\":{\"i~ban/1\":\"***\"}}",
        "plain|{\"name\":\"a\"}|{\"name\":\"a\"}"
      })
  void arguments_masked_showNothingSensitive(String tool, String given, String shown)
      throws Exception {
    ServerBinding binding = binding("sensitive-places");

    assertThat(binding.sensitive(index(binding, tool)).masked(JsonSlice.of(given)))
        .hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "card|{\"number\":1,\"holder\":\"a\"}|{\"number\":\"***\",\"holder\":\"a\"}",
        "receipts|[{\"id\":1,\"key\":2,\"card\":{\"number\":3}}]"
            + "|[{\"id\":1,\"key\":\"***\",\"card\":{\"number\":\"***\"}}]",
        "login|{\"password\":1}|{\"password\":1}"
      })
  void result_masked_showsNothingSensitive(String tool, String given, String shown)
      throws Exception {
    ServerBinding binding = binding("sensitive-places");

    assertThat(binding.sensitive(index(binding, tool)).maskedResult(JsonSlice.of(given)))
        .hasToString(shown);
  }

  @Test
  void policies_areThoseOfTheTool_underEachOfItsNames() throws Exception {
    ServerBinding binding = binding("at-most-once");
    OncePolicy day = new OncePolicy(Duration.ofDays(1), false, false);

    assertThat(binding.once(index(binding, "pay"))).isEqualTo(day);
    assertThat(binding.once(index(binding, "old_pay"))).isEqualTo(day);
    assertThat(binding.once(index(binding, "settle")))
        .isEqualTo(new OncePolicy(Duration.ofDays(30), true, true));
    assertThat(binding.once(index(binding, "cancel"))).isNull();
  }

  @Test
  void manyTools_areEachTheirOwn() throws Exception {
    ServerBinding binding = LoadedBinding.all(compile(manyTools())).get(0).binding();

    for (int i = 0; i < 100; i++) {
      int index = index(binding, "tool" + i);
      assertThat(binding.access(Kind.TOOL, index)).hasToString("role role" + i % 30);
      assertThat(binding.sensitive(index).arguments())
          .isEqualTo(i % 3 == 0 || i > 70 ? List.of() : List.of("/secret" + i));
    }
  }

  @Test
  void matrix_ofEverythingUndecided_isNotWritten() throws Exception {
    String plain = "package demo; interface Plain { @dev.matte.annotations.McpTool void run(); }";

    assertThat(files(compile(plain), ".csv")).isEmpty();
  }

  @Test
  void lists_sayNothingOfAccess() throws Exception {
    String plain =
        "package demo; interface Plain {"
            + " @dev.matte.annotations.McpTool void run(String key); }";
    String guarded =
        plain
            .replace("interface", "@dev.matte.annotations.Requires(role = \"admin\") interface")
            .replace("void", "@dev.matte.annotations.AtMostOnce void")
            .replace("String", "@dev.matte.annotations.McpParam(sensitive = true) String");

    assertThat(files(compile(guarded), ".lists"))
        .isNotEmpty()
        .isEqualTo(files(compile(plain), ".lists"));
  }

  private static GoodCase good(String name) {
    return GoodCase.all().stream()
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ServerBinding binding(String name) throws Exception {
    return LoadedBinding.all(good(name).compile()).get(0).binding();
  }

  private static int index(ServerBinding binding, String tool) {
    Catalog catalog = binding.catalog();
    for (int i = 0; i < catalog.count(Kind.TOOL); i++) {
      if (catalog.name(Kind.TOOL, i).equals(tool)) {
        return i;
      }
    }
    throw new AssertionError("no tool is named " + tool);
  }

  /** What a binding demands, as the matrix has it. */
  private static List<String> lines(ServerBinding binding) {
    Catalog catalog = binding.catalog();
    List<String> lines = new ArrayList<>();
    Map.of(
            Kind.TOOL, "tool",
            Kind.RESOURCE, "resource",
            Kind.TEMPLATE, "template",
            Kind.PROMPT, "prompt")
        .forEach(
            (kind, word) -> {
              for (int i = 0; i < catalog.count(kind); i++) {
                String cells = catalog.name(kind, i) + "," + quoted(binding.access(kind, i) + "");
                lines.add(word + "," + cells);
              }
            });
    return lines;
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String manyTools() {
    StringBuilder source = new StringBuilder("package demo; interface Many {");
    for (int i = 0; i < 100; i++) {
      source.append(
          """
          @dev.matte.annotations.McpTool
          @dev.matte.annotations.Requires(role = "role%d")
          void tool%d(%sString secret%2$d);
          """
              .formatted(
                  i % 30,
                  i,
                  i % 3 == 0 || i > 70
                      ? ""
                      : "@dev.matte.annotations.McpParam(sensitive = true) "));
    }
    return source.append("}").toString();
  }

  private static Compilation compile(String... sources) {
    return Compiler.javac()
        .withProcessors(new McpProcessor())
        .compile(
            Stream.of(sources)
                .map(text -> JavaFileObjects.forSourceString("demo." + name(text), text))
                .toList());
  }

  private static String name(String source) {
    return source.replaceAll("(?s).*? interface (\\w+).*", "$1");
  }

  private static Map<String, String> files(Compilation compilation, String ending)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getName().endsWith(ending)) {
        try (InputStream in = file.openInputStream()) {
          files.put(file.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
