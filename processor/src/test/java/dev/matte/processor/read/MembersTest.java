package dev.matte.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import org.junit.jupiter.api.Test;

final class MembersTest {

  @Test
  void inherited_tools_followOwnOnes() {
    ServerModel model =
        Compiled.demo(
            """
            @McpServer(name = "s", version = "1", toolsets = Other.class)
            public interface Demo extends Base<String>, Runnable {
              @McpTool void own();
              @Override @McpTool(name = "better") void replaced();
            }
            interface Base<T> { @McpTool T echo(T text); @McpTool void replaced(); }
            interface Other { @McpTool(name = "third") void other(); }
            """);

    assertThat(model.faults()).isEmpty();
    assertThat(model.tools()).extracting(ToolModel::name).containsExactly("own", "better", "echo");
    assertThat(model.tools().get(2).arguments().get(0).field().type())
        .isInstanceOf(TypeModel.Text.class);
    assertThat(model.tools().get(2).result().kind()).isEqualTo(ResultModel.Kind.TEXT);
    assertThat(model.info().orElseThrow().toolsets().get(0).toolNames()).containsExactly("third");
  }

  @Test
  void illegal_methods_becomeFaults() {
    ServerModel model =
        Compiled.model(
            """
            @McpTool <T> void generic();
            @McpTool static void fixed() {}
            @McpTool private void hidden() {}
            @McpTool @McpPrompt String two();
            @McpTool default void fine() {}
            """,
            "");

    assertThat(model.faults())
        .extracting(Fault::id)
        .containsExactly(
            "generic-method", "uncallable-method", "uncallable-method", "several-roles");
    assertThat(model.tools()).extracting(ToolModel::name).containsExactly("two", "fine");
  }

  @Test
  void classes_andGenericInterfaces_becomeFaults() {
    assertThat(Compiled.demo("public class Demo { @McpTool void run() {} }").faults())
        .extracting(Fault::arguments)
        .containsExactly(java.util.List.of("@McpTool", "class", "Demo"));
    assertThat(Compiled.demo("public interface Demo<T> { @McpTool T run(); }").faults())
        .extracting(Fault::id)
        .containsExactly("generic-interface");
  }

  @Test
  void style_narrowerAttribute_wins() {
    ServerModel model =
        Compiled.demo(
            """
            @McpSchema(integers = McpSchema.Integers.NUMBER, repairs = McpSchema.Repair.ENUM_CASE)
            public interface Demo {
              @McpSchema(integers = McpSchema.Integers.INTEGER, unknownArguments = McpSchema.UnknownArguments.IGNORE)
              @McpTool void run();
            }
            """);

    SchemaStyle style = model.tools().get(0).style();
    assertThat(style.integers()).isEqualTo(SchemaStyle.Integers.INTEGER);
    assertThat(style.refuseUnknown()).isFalse();
    assertThat(style.repairs()).containsExactly(SchemaStyle.Repair.ENUM_CASE);
  }

  @Test
  void results_ofEveryKind_areTold() {
    assertThat(result("void")).isEqualTo("VOID PLAIN");
    assertThat(result("java.util.concurrent.CompletionStage<String>")).isEqualTo("TEXT STAGE");
    assertThat(result("java.util.concurrent.CompletableFuture<Void>")).isEqualTo("VOID STAGE");
    assertThat(result("java.util.stream.Stream<String>")).isEqualTo("STRUCTURED STREAM");
    assertThat(result("dev.matte.runtime.protocol.TextContent")).isEqualTo("CONTENT PLAIN");
    assertThat(result("List<dev.matte.runtime.protocol.ContentBlock>"))
        .isEqualTo("CONTENT_LIST PLAIN");
    assertThat(result("dev.matte.runtime.protocol.CallToolResult")).isEqualTo("RAW PLAIN");
    assertThat(result("dev.matte.runtime.binding.ToolResult<Integer>"))
        .isEqualTo("STRUCTURED PLAIN wrapped");
    assertThat(result("Optional<String>")).isEqualTo("TEXT PLAIN nullable");
    assertThat(result("int[]")).isEqualTo("STRUCTURED PLAIN");
  }

  private static String result(String type) {
    ResultModel result = Compiled.tool("@McpTool " + type + " run();", "").result();
    return result.kind()
        + " "
        + result.delivery()
        + (result.wrapped() ? " wrapped" : "")
        + (result.nullable() ? " nullable" : "");
  }

  @Test
  void resources_promptsAndCompleters_areRead() {
    ServerModel model =
        Compiled.model(
            """
            @McpResource(uri = "file:///{path}", priority = 0.5, audience = "user") byte[] file(String path);
            @McpResource(uri = "app://state") Map<String, Integer> state();
            @McpPrompt List<dev.matte.runtime.protocol.PromptMessage> ask(String what);
            @McpComplete(prompt = "ask", argument = "what") List<String> what(String typed);
            """,
            "");

    assertThat(model.faults()).isEmpty();
    assertThat(model.resources())
        .extracting(resource -> resource.result().kind())
        .containsExactly(ContentModel.Kind.BLOB, ContentModel.Kind.JSON);
    assertThat(model.prompts().get(0).result().kind()).isEqualTo(ContentModel.Kind.LIST);
    assertThat(model.completers().get(0).argument()).isEqualTo("what");
  }

  @Test
  void context_isInjected() {
    ToolModel tool =
        Compiled.tool(
            "@McpTool void run(dev.matte.runtime.binding.CallContext call, String a);", "");

    assertThat(tool.parameters().get(0).injected()).isTrue();
    assertThat(tool.arguments()).hasSize(1);
  }
}
