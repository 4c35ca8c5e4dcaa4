package dev.matte.legacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may import whom inside the legacy adapter. */
final class ArchitectureTest {
  private static final String ROOT = "dev.matte.legacy";

  /** Words first, the command line last; what stands between each other may import to its left. */
  private static final List<String> LEFT_TO_RIGHT =
      List.of(
          "text", "report", "stub", "folder", "mount", "proxy", "migrate", "source", "diff",
          "inspect", "shape", "schema", "reflect", "cli");

  /** They know lists and nothing of each other; only the command line brings them together. */
  private static final List<String> SIBLINGS =
      List.of("report", "stub", "folder", "proxy", "diff", "inspect", "reflect");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packages_importOnlyFromTheirLeft() {
    for (int i = 0; i + 1 < LEFT_TO_RIGHT.size(); i++) {
      String[] right =
          LEFT_TO_RIGHT.subList(i + 1, LEFT_TO_RIGHT.size()).stream()
              .map(ArchitectureTest::in)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(in(LEFT_TO_RIGHT.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void siblings_doNotMeet() {
    for (String sibling : SIBLINGS) {
      String[] others =
          SIBLINGS.stream()
              .filter(other -> !other.equals(sibling))
              .map(ArchitectureTest::in)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(in(sibling))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void processor_isNeverImported() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.matte.processor..")
        .check(CLASSES);
  }

  @Test
  void commandLine_startsWithoutReflectionAndItsLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("shape"), in("schema"), in("reflect"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            in("shape"),
            in("schema"),
            in("reflect"),
            "com.github.victools..",
            "tools.jackson..",
            "com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void picocli_isMetOnTheCommandLineAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void httpClient_isMetInTheProxyAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("proxy"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.hc..")
        .check(CLASSES);
  }

  private static String in(String name) {
    return ROOT + "." + name;
  }
}
