package dev.matte.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several decisions holds. */
final class AccessReaderTest {
  private static final String JAKARTA =
      "@interface PermitAll {} @interface DenyAll {} @interface RolesAllowed { String[] value(); }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                          |                        | undecided",
        "@Requires(role = \"a\")   |                        | role a",
        "                          | @Requires(role = \"b\")| role b",
        "@Requires(role = \"a\")   | @Requires(role = \"b\")| role a, role b",
        "@Requires(role = \"a\")   | @Requires(role = \"a\")| role a",
        "@RolesAllowed(\"a\")      | @Requires(role = \"b\")| role a, role b",
        "@Requires(role = \"a\")   | @RolesAllowed(\"b\")   | role b",
        "@Requires(role = \"a\")   | @PermitAll             | all",
        "@PermitAll                |                        | all",
        "@PermitAll                | @Requires(role = \"b\")| role b",
        "@DenyAll                  |                        | none",
        "@DenyAll                  | @Requires(role = \"b\")| role b",
        "@DenyAll                  | @PermitAll             | all",
        "@RolesAllowed({\"**\"})   |                        | any known caller",
      })
  void decision_ofInterfaceAndMethod(String onInterface, String onMethod, String access) {
    ServerModel model =
        Compiled.demo(
            "%s public interface Demo { %s @McpTool void run(); } %s"
                .formatted(text(onInterface), text(onMethod), JAKARTA));

    assertThat(words(model)).isEqualTo(access);
    assertThat(model.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Requires(role = \"a\") | @Requires(role = \"b\") | role a, role b",
        "@PermitAll              | @Requires(role = \"b\") | role b",
        "@DenyAll                | @Requires(role = \"b\") | none",
        "@PermitAll              | @DenyAll                | none",
        "                        | @PermitAll              | all",
      })
  void decisions_ofAnInterfaceAndTheOneItExtends_addUp(String own, String base, String access) {
    ServerModel model =
        Compiled.demo(
            "%s public interface Demo extends Base {} %s interface Base { @McpTool void run(); } %s"
                .formatted(text(own), text(base), JAKARTA));

    assertThat(words(model)).isEqualTo(access);
  }

  @Test
  void requirement_ofAnOverriddenMethod_stays() {
    ServerModel model =
        Compiled.demo(
            """
            public interface Demo extends Base<String> { @Override @McpTool void run(String what); }
            @Requires(scope = "s") interface Base<T> { @McpTool @Requires(role = "a") void run(T what); }
            """);

    assertThat(words(model)).isEqualTo("role a, scope s");
  }

  @Test
  void requirement_ofAnOverriddenMethod_isReplacedByJakartas() {
    ServerModel model =
        Compiled.demo(
            """
            public interface Demo extends Base { @Override @McpTool @PermitAll void run(); }
            @Requires(scope = "s") interface Base { @McpTool @Requires(role = "a") void run(); }
            """
                + JAKARTA);

    assertThat(words(model)).isEqualTo("all");
  }

  @Test
  void requirement_ofTheInterfaceAbove_isNotForNewMethods() {
    ServerModel model =
        Compiled.demo(
            """
            public interface Demo extends Base { @McpTool void run(); }
            @Requires(scope = "s") interface Base { @McpTool void other(); }
            """);

    assertThat(words(model)).isEqualTo("undecided");
  }

  @Test
  void requirement_onADeclarationThatIsNoTool_countsWhereItDeclaresAToolAgain() {
    ServerModel model =
        Compiled.demo(
            """
            public interface Demo extends Base { @Override @Requires(role = "a") void run(); @McpTool void on(); }
            interface Base { @McpTool void run(); }
            """);

    assertThat(model.faults()).isEmpty();
    assertThat(model.tools().get(1).access().words()).isEqualTo("role a");
  }

  @Test
  void contradictions_ofInterfaces_areFoundOnce() {
    ServerModel model =
        Compiled.demo(
            """
            @PermitAll @DenyAll public interface Demo {
              @McpTool @PermitAll void run();
              @McpTool void stop();
              @McpResource(uri = "a://b") String state();
              @McpPrompt String ask();
            }
            """
                + JAKARTA);

    assertThat(model.faults()).extracting(Fault::id).containsExactly("contradictory-access");
    assertThat(model.tools().get(1).access().words()).isEqualTo("none");
    assertThat(model.resources().get(0).access().words()).isEqualTo("none");
    assertThat(model.prompts().get(0).access().words()).isEqualTo("none");
  }

  private static String text(String annotation) {
    return annotation == null ? "" : annotation;
  }

  private static String words(ServerModel model) {
    return model.tools().get(0).access().words();
  }
}
