package dev.matte.legacy.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.Contract;
import dev.matte.contract.Contracts;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.text.Golden;
import dev.matte.legacy.text.Paint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectionTest {
  private static final Path KINDS = Path.of("src/test/golden/cli/kinds.json");

  @Test
  void text_ofEveryKindOfParameter_readsAsKept() throws Exception {
    Golden.check("inspect/kinds.text", kinds(Inspection.Order.NAME).text(5, Paint.PLAIN));
  }

  @Test
  void text_atATerminal_isColoured() throws Exception {
    Golden.check("inspect/kinds.ansi", kinds(Inspection.Order.TOKENS).text(1, Paint.ANSI));
  }

  @Test
  void json_ofEveryKindOfParameter_readsAsKept() throws Exception {
    Golden.check("inspect/kinds.json", kinds(Inspection.Order.NAME).json());
  }

  @Test
  void bytes_ofAList_areThoseOfItsCompactText() throws Exception {
    Json.Members list = (Json.Members) JsonText.parse(Files.readString(KINDS));
    Json tools = Json.object().put("tools", tools(list)).build();

    assertThat(kinds(Inspection.Order.NAME).size().bytes())
        .isEqualTo(tools.text().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void order_byParameters_countsTheirParts() throws Exception {
    assertThat(kinds(Inspection.Order.PARAMETERS).tools().stream().map(InspectedTool::name))
        .containsExactly("plan", "a/b-c", "drop");
  }

  @Test
  void sizes_ofACatalog_areThoseOfTheCompiler(@TempDir Path folder) throws Exception {
    String text = catalog(folder);
    Json.Members catalog = (Json.Members) JsonText.parse(text);
    Inspection inspection = inspection(Contracts.read("catalog", text), Inspection.Order.NAME);

    assertThat(inspection.tools()).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Json.Members tool = (Json.Members) tools(catalog).values().get(i);
      InspectedTool inspected = inspection.tools().get(i);
      assertThat(tool.values().get("size"))
          .isEqualTo(
              Json.object()
                  .put("bytes", Json.of(inspected.size().bytes()))
                  .put("tokens", Json.of(inspected.size().tokens()))
                  .build());
    }
  }

  @Test
  void access_ofACatalog_isShownWhereItIsDecided() throws Exception {
    String text =
        """
        {"matte":1,"tools":[
          {"name":"a","access":{"roles":[["admin","ops"]],"scopes":["mail"]},"size":{}},
          {"name":"b","access":"all","size":{}},
          {"name":"c","size":{}},
          {"name":"d","access":["unknown"],"size":{}}]}
        """;
    Inspection inspection = inspection(Contracts.read("catalog", text), Inspection.Order.NAME);

    assertThat(inspection.text(0, Paint.PLAIN).lines().filter(line -> line.contains("access:")))
        .containsExactly("  access: role admin or ops, scope mail", "  access: all");
    assertThat(inspection.json().lines().filter(line -> line.contains("\"access\"")))
        .containsExactly(
            "      \"access\": \"role admin or ops, scope mail\"", "      \"access\": \"all\"");
  }

  private static Json.Items tools(Json.Members list) {
    return (Json.Items) Objects.requireNonNull(list.values().get("tools"));
  }

  private static String catalog(Path folder) throws Exception {
    Path source = folder.resolve("Demo.java");
    Files.writeString(
        source,
        """
        package demo;
        import dev.matte.annotations.*;
        /** A demo. */
        public interface Demo {
          /** Says 漢字 back. */
          @McpTool String echo(@Describe("what") String text, @Default("3") @Describe("ünd") int times);
          /** Does something else. */
          @Requires(role = "admin")
          @McpTool(readOnly = true) void rest();
        }
        """);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              List.of(
                  "-d",
                  folder.toString(),
                  "-parameters",
                  "-processor",
                  "dev.matte.processor.McpProcessor",
                  "-cp",
                  System.getProperty("java.class.path")),
              null,
              files.getJavaFileObjects(source));
      assertThat(task.call()).isTrue();
    }
    return Files.readString(folder.resolve("META-INF/matte/demo.Demo.json"));
  }

  private static Inspection kinds(Inspection.Order order) throws Exception {
    return inspection(Contracts.read("kinds.json", Files.readString(KINDS)), order);
  }

  private static Inspection inspection(Contract contract, Inspection.Order order) {
    return Inspection.of("kinds.json", contract, name -> true, order);
  }
}
