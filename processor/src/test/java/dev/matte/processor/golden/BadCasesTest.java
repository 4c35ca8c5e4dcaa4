package dev.matte.processor.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.McpProcessor;
import dev.matte.processor.check.Rules;
import dev.matte.processor.lock.ContractLock;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The smallest mistake of each kind, and all that the compiler says of it.
 *
 * <p>{@code golden/bad/<id>/} holds the sources, {@code library/} what is compiled before them and
 * without parameter names, {@code options.txt} further options, with {@code {here}} for the folder
 * and {@code {new}} for one that is not kept, {@code until.txt} the first javac for which it is no
 * mistake, {@code javac.txt} the output.
 */
class BadCasesTest {
  private static final Path CASES = Path.of("src/test/golden/bad");
  private static final Path PAGES = Path.of("../docs/diagnostics");

  /** The index, and what is not a mistake of the author's. */
  private static final List<String> NO_RULE = List.of("README", "internal-error", "output-failed");

  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> badCase_compiled_saysExactlyThis() throws IOException {
    return directories(CASES).stream()
        .filter(BadCasesTest::mistakeHere)
        .map(id -> DynamicTest.dynamicTest(id, () -> check(id, CASES.resolve(id))));
  }

  @Test
  void ids_ofRulesCasesAndPages_areTheSame() throws IOException {
    List<String> pages =
        files(PAGES, ".md").stream()
            .map(page -> page.replace(".md", ""))
            .filter(page -> !NO_RULE.contains(page))
            .toList();

    assertThat(directories(CASES)).isEqualTo(ids());
    assertThat(pages).isEqualTo(ids());
  }

  @Test
  void index_ofPages_namesEachOnce() throws IOException {
    String index = Files.readString(PAGES.resolve("README.md"));

    for (String id : ids()) {
      assertThat(index.split("\\(" + id + "\\.md\\)", -1)).as(id).hasSize(2);
    }
  }

  private static boolean mistakeHere(String id) {
    Path until = CASES.resolve(id).resolve("until.txt");
    try {
      return !Files.exists(until)
          || Runtime.version().feature() < Integer.parseInt(Files.readString(until).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids() {
    return Stream.concat(Rules.ids().stream(), ContractLock.ids().stream()).sorted().toList();
  }

  private void check(String id, Path directory) throws IOException {
    String output = compile(directory);
    Path golden = directory.resolve("javac.txt");
    if (UPDATE) {
      Files.writeString(golden, output);
    }

    assertThat(output).contains("[matte:" + id + "]");
    assertThat(output).isEqualTo(Files.readString(golden));
  }

  private String compile(Path directory) throws IOException {
    Path classes = Files.createDirectories(temp.resolve(directory.getFileName()));
    List<Path> library = sources(directory.resolve("library"));
    if (!library.isEmpty()) {
      String problems = javac(library, classes, List.of("-proc:none"));
      assertThat(problems).isEmpty();
    }
    List<String> options = new ArrayList<>(List.of("-proc:only", "-Xlint:-options"));
    Path further = directory.resolve("options.txt");
    if (Files.exists(further)) {
      Files.readAllLines(further)
          .forEach(
              line ->
                  options.add(
                      line.replace("{here}", directory.toString())
                          .replace("{new}", classes.toString())));
    }
    String output = javac(sources(directory), classes, options);
    return output.replace(directory + "/", "").replace(classes.toString(), "{new}");
  }

  private static String javac(List<Path> sources, Path classes, List<String> options)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString(), "-encoding", "UTF-8"));
    all.addAll(List.of("-classpath", classes + ":" + System.getProperty("java.class.path")));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      var task =
          compiler.getTask(
              output, files, null, all, null, files.getJavaFileObjectsFromPaths(sources));
      if (!options.contains("-proc:none")) {
        task.setProcessors(List.of(new McpProcessor()));
      }
      task.call();
    }
    return output.toString();
  }

  private static List<Path> sources(Path directory) throws IOException {
    return files(directory, ".java").stream().map(directory::resolve).toList();
  }

  private static List<String> files(Path directory, String ending) throws IOException {
    return entries(directory).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> name.endsWith(ending))
        .toList();
  }

  private static List<String> directories(Path directory) throws IOException {
    return entries(directory).stream()
        .filter(Files::isDirectory)
        .map(path -> path.getFileName().toString())
        .toList();
  }

  private static List<Path> entries(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
