package dev.matte.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may import whom inside the processor. */
final class ArchitectureTest {
  private static final String ROOT = "dev.matte.processor";
  private static final List<String> STAGES =
      List.of("read", "check", "schema", "lock", "emit", "write");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void stages_importOnlyModelAndDiagnose() {
    for (String stage : STAGES) {
      String[] others =
          STAGES.stream()
              .filter(other -> !other.equals(stage))
              .map(ArchitectureTest::in)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(in(stage))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage(ROOT)
          .check(CLASSES);
    }
  }

  @Test
  void model_importsNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage(in("model"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT,
            in("diagnose"),
            in("read"),
            in("check"),
            in("schema"),
            in("lock"),
            in("emit"),
            in("write"))
        .check(CLASSES);
  }

  @Test
  void elements_endAtReading() {
    noClasses()
        .that()
        .resideInAnyPackage(in("model"), in("check"), in("schema"), in("lock"), in("emit"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "javax.lang.model.element..",
                    "javax.lang.model.type..",
                    "javax.lang.model.util..",
                    "javax.annotation.processing..",
                    "com.sun..")
                // JavaPoet takes its modifiers in the compiler's enum, which is no element.
                .and(not(name("javax.lang.model.element.Modifier"))))
        .check(CLASSES);
  }

  @Test
  void javaPoet_startsAtEmission() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("emit"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void filer_isMetInWrite_messagerInDiagnose() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("write"), ROOT)
        .and()
        // It reads class files, and writes nothing.
        .doNotHaveFullyQualifiedName("dev.matte.processor.read.ClassFiles")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.annotation.processing.Filer")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(in("diagnose"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.annotation.processing.Messager")
        .check(CLASSES);
  }

  @Test
  void runtime_isNamedOnlyAsText() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.matte.runtime..", "com.google.common..")
        .check(CLASSES);
  }

  private static String in(String stage) {
    return ROOT + "." + stage;
  }
}
