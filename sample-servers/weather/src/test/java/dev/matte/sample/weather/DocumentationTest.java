package dev.matte.sample.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages quote from files that the build compiles is what those files say. */
class DocumentationTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern QUOTED =
      Pattern.compile("<!-- from (\\S+)#(\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String page : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(ROOT.resolve(page));
    }
    for (String folder : List.of("docs/guide", "docs/adr")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void quotation_isARegionOfItsFile(Path page) throws IOException {
    for (MatchResult quoted : QUOTED.matcher(Files.readString(page)).results().toList()) {
      assertThat(quoted.group(3)).isEqualTo(region(quoted.group(1), quoted.group(2)));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void link_leadsToAFile(Path page) throws IOException {
    for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
      assertThat(page.resolveSibling(link.group(1))).exists();
    }
  }

  private static String region(String file, String name) throws IOException {
    String text = Files.readString(ROOT.resolve(file));
    String begin = "// tag::" + name + "[]\n";
    String end = "// end::" + name + "[]";
    assertThat(text).contains(begin, end);
    String region = text.substring(text.indexOf(begin) + begin.length(), text.indexOf(end));
    // The line break is put back afterwards: an empty last line would count as one not indented.
    return region.stripTrailing().stripIndent() + "\n";
  }
}
