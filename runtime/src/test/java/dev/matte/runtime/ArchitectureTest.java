package dev.matte.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of packages, and what no class of the runtime may touch. The lists are the rules. */
class ArchitectureTest {

  /** A package imports only from its left; the root package, right of all, wires them. */
  private static final List<String> LEFT_TO_RIGHT =
      List.of(
          "json",
          "rpc",
          "protocol",
          "guard",
          "binding",
          "auth",
          "limit",
          "once",
          "audit",
          "schema",
          "tool",
          "skill",
          "task",
          "transport",
          "change",
          "dispatch",
          "stdio",
          "http",
          "client",
          "netty");

  /** What stands before calls, each by itself. */
  private static final List<String> SIBLINGS = List.of("auth", "limit", "audit", "once");

  private static final Set<String> EXPORTED =
      Set.of(
          "",
          ".audit",
          ".auth",
          ".binding",
          ".client",
          ".guard",
          ".http",
          ".json",
          ".limit",
          ".netty",
          ".once",
          ".protocol",
          ".skill",
          ".stdio",
          ".task",
          ".tool",
          ".transport");

  /** In constant pools names stand with slashes; a look-up by text would show with dots. */
  private static final List<String> FORBIDDEN =
      List.of(
          "java/lang/reflect/",
          "java.lang.reflect",
          "java/util/ServiceLoader",
          "ObjectMapper",
          "JsonMapper",
          "getDeclaredMethod",
          "getDeclaredField",
          "getDeclaredConstructor",
          "forName");

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses RUNTIME = new ClassFileImporter().importPath(CLASSES);

  @Test
  void packages_importOnlyFromTheirLeft() {
    for (int i = 0; i < LEFT_TO_RIGHT.size(); i++) {
      List<String> right = new ArrayList<>(LEFT_TO_RIGHT.subList(i + 1, LEFT_TO_RIGHT.size()));
      right.replaceAll(ArchitectureTest::in);
      right.add("dev.matte.runtime");
      noClasses()
          .that()
          .resideInAPackage(in(LEFT_TO_RIGHT.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right.toArray(new String[0]))
          .check(RUNTIME);
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
          .check(RUNTIME);
    }
  }

  @Test
  void packages_areAllInTheList() {
    Set<String> packages =
        RUNTIME.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("dev.matte.runtime."))
            .map(name -> name.substring("dev.matte.runtime.".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).containsExactlyInAnyOrderElementsOf(LEFT_TO_RIGHT);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("dev.matte.runtime.(*)..").should().beFreeOfCycles().check(RUNTIME);
  }

  @Test
  void module_exportsWhatOthersType() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      Set<String> exports =
          ModuleDescriptor.read(in).exports().stream()
              .map(ModuleDescriptor.Exports::source)
              .map(name -> name.substring("dev.matte.runtime".length()))
              .collect(Collectors.toSet());

      assertThat(exports).isEqualTo(EXPORTED);
    }
  }

  @Test
  void jackson_isMetByTheTreesAlone() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.matte.runtime.json.JsonTrees")
        .and()
        .doNotHaveFullyQualifiedName("dev.matte.runtime.json.JsonTrees$1")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(RUNTIME);
  }

  @Test
  void yaml_isMetByFrontmatterAlone() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.matte.runtime.skill.Frontmatter")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(RUNTIME);
  }

  @Test
  void jose4j_isMetByAuthAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("auth"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jose4j..", "org.slf4j..", "java.net.http..")
        .check(RUNTIME);
  }

  @Test
  void keysFromLines_needNoJose4j() {
    noClasses()
        .that()
        .haveNameMatching("dev\\.matte\\.runtime\\.auth\\.(Api|Key(Text|Lines|Table|File)).*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jose4j..", "java.net.http..")
        .check(RUNTIME);
  }

  @Test
  void bytecode_namesNoReflectionNoServiceLoaderNoMapper() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String name : FORBIDDEN) {
          if (bytes.contains(name)) {
            found.add(file.getFileName() + " names " + name);
          }
        }
      }
    }

    assertThat(found).isEmpty();
  }

  private static String in(String name) {
    return "dev.matte.runtime." + name + "..";
  }
}
