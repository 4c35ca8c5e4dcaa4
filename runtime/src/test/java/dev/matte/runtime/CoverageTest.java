package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that says which test shows what names tests that exist, and leaves no item out. */
class CoverageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/concepts/coverage.md");
  private static final Path TRANSCRIPTS = Path.of("src/test/resources/wire");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Pattern TRANSCRIPT = Pattern.compile("`([\\w-]+\\.txt)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!What|Item|---).*\\|$");

  @Test
  void tests_thatAreNamed_exist() throws IOException {
    Map<String, String> sources = sources();

    for (MatchResult named : TEST.matcher(page()).results().toList()) {
      assertThat(sources.getOrDefault(named.group(1), ""))
          .as(named.group())
          .containsPattern("\\s" + Pattern.quote(named.group(2)) + "\\(");
    }
  }

  @Test
  void transcripts_thatAreNamed_exist() throws IOException {
    for (MatchResult named : TRANSCRIPT.matcher(page()).results().toList()) {
      assertThat(TRANSCRIPTS.resolve(named.group(1))).exists();
    }
  }

  @Test
  void rows_nameATest_orSayWhereToLook() throws IOException {
    for (MatchResult row : ROW.matcher(page()).results().toList()) {
      assertThat(row.group()).containsPattern("`\\w+Test\\.\\w+`|\\]\\(#");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'row ', 1, 20",
    "ERA-, 1, 13",
    "'rung ', 1, 15",
    "HTTP-, 1, 26",
    "LHTTP-, 1, 23",
    "SSE-, 1, 6",
    "SUB-, 1, 10",
    "TASK-, 1, 14",
    "TK25-, 1, 6"
  })
  void items_ofATable_areAllThere(String prefix, int first, int last) throws IOException {
    List<String> rows = new ArrayList<>();
    for (MatchResult row : ROW.matcher(page()).results().toList()) {
      rows.add(row.group().substring(2, row.group().indexOf(" |")));
    }

    assertThat(rows)
        .containsSubsequence(IntStream.rangeClosed(first, last).mapToObj(i -> prefix + i).toList());
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  /** The sources of all test classes by their names; those of the same name behind each other. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.filter(Files::isDirectory).toList()) {
        Path tests = module.resolve("src/test/java");
        if (Files.isDirectory(tests)) {
          try (Stream<Path> files = Files.walk(tests)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
              String name = file.getFileName().toString().replace(".java", "");
              sources.merge(name, Files.readString(file), String::concat);
            }
          }
        }
      }
    }
    return sources;
  }
}
