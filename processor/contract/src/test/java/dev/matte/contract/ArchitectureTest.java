package dev.matte.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of packages, and what the module may touch. */
class ArchitectureTest {

  /** A package imports only from its left; the root package stands right of all. */
  private static final List<String> LEFT_TO_RIGHT =
      List.of("json", "schema", "value", "difference");

  private static final JavaClasses CONTRACT =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void packages_importOnlyFromTheirLeft() {
    for (int i = 0; i < LEFT_TO_RIGHT.size(); i++) {
      List<String> right = new ArrayList<>(LEFT_TO_RIGHT.subList(i + 1, LEFT_TO_RIGHT.size()));
      right.replaceAll(ArchitectureTest::in);
      right.add("dev.matte.contract");
      noClasses()
          .that()
          .resideInAPackage(in(LEFT_TO_RIGHT.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right.toArray(new String[0]))
          .check(CONTRACT);
    }
  }

  @Test
  void packages_areAllInTheList() {
    Set<String> packages =
        CONTRACT.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("dev.matte.contract."))
            .map(name -> name.substring("dev.matte.contract.".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).containsExactlyInAnyOrderElementsOf(LEFT_TO_RIGHT);
  }

  @Test
  void module_needsTheJdkOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.matte.contract..", "java..", "org.jspecify.annotations..")
        .check(CONTRACT);
  }

  @Test
  void module_readsNoFiles() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.lang.reflect..")
        .check(CONTRACT);
  }

  private static String in(String name) {
    return "dev.matte.contract." + name + "..";
  }
}
