package dev.matte.legacy.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.Contract;
import dev.matte.contract.Contracts;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact text of stubs, beside the list and options they come from; {@code -Dgolden=update}
 * writes it, nothing else does.
 */
final class StubGoldenTest {
  private static final Path CASES = Path.of("src/test/golden/stub");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(each -> each.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void stubs_ofACase_areItsExpectedText(String name) throws Exception {
    Path folder = CASES.resolve(name);
    Contract list = Contracts.read(name, Files.readString(folder.resolve("list.json")));
    StubResult result = Stubs.generate(list, options(folder));

    Map<String, String> made = new TreeMap<>();
    result.files().forEach(file -> made.put(file.path(), file.text()));
    made.put("report.txt", result.report().text());
    made.put("report.json", JsonText.pretty(result.report().json()));
    Path expected = folder.resolve("expected");
    if (UPDATE) {
      for (Map.Entry<String, String> file : made.entrySet()) {
        Path path = expected.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }

    assertThat(made).isEqualTo(texts(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void options_asJson_makeTheSameStubs(String name) throws Exception {
    Path folder = CASES.resolve(name);
    Contract list = Contracts.read(name, Files.readString(folder.resolve("list.json")));
    StubOptions options = options(folder);

    StubOptions again = StubOptions.of(options.json());

    assertThat(Stubs.generate(list, again)).isEqualTo(Stubs.generate(list, options));
  }

  private static StubOptions options(Path folder) throws Exception {
    Path file = folder.resolve("options.json");
    return Files.exists(file)
        ? StubOptions.of((Json.Members) JsonText.parse(Files.readString(file)))
        : StubOptions.DEFAULT;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        texts.put(path, Files.readString(file));
      }
    }
    return texts;
  }
}
