package dev.matte.processor.read;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PortableTest {

  @Test
  void portableAnnotations_areReadAsOurs() {
    ServerModel model =
        Compiled.read(
                "demo.Demo",
                forSourceString(
                    "demo.Demo",
                    """
                    package demo;
                    import org.mcpjava.server.tools.*;
                    public interface Demo {
                      @Tool(title = "T", description = "Adds.", annotations = @Tool.Annotations(readOnlyHint = true))
                      int add(
                          @ToolArg(name = "first", description = "the first") int a,
                          @ToolArg(name = "<<element name>>", defaultValue = "2") int b,
                          @ToolArg(required = false) String c);
                      @org.mcpjava.server.resources.ResourceTemplate(uriTemplate = "a://{b}") String r(String b);
                    }
                    """),
                forSourceString(
                    "org.mcpjava.server.tools.Tool",
                    """
                    package org.mcpjava.server.tools;
                    public @interface Tool {
                      String name() default ""; String title() default ""; String description() default "";
                      Annotations annotations() default @Annotations;
                      @interface Annotations { boolean readOnlyHint() default false; boolean destructiveHint() default true; }
                    }
                    """),
                forSourceString(
                    "org.mcpjava.server.tools.ToolArg",
                    """
                    package org.mcpjava.server.tools;
                    public @interface ToolArg {
                      String name() default "<<element name>>"; String description() default "";
                      boolean required() default true; String defaultValue() default "";
                    }
                    """),
                forSourceString(
                    "org.mcpjava.server.resources.ResourceTemplate",
                    "package org.mcpjava.server.resources; public @interface ResourceTemplate { String uriTemplate(); }"))
            .model();

    ToolModel tool = model.tools().get(0);
    assertThat(model.faults()).isEmpty();
    assertThat(tool.name()).isEqualTo("add");
    assertThat(tool.title()).isEqualTo("T");
    assertThat(tool.description()).isEqualTo("Adds.");
    assertThat(tool.hints())
        .isEqualTo(
            new Hints(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()));
    FieldModel first = tool.arguments().get(0).field();
    assertThat(first.name()).isEqualTo("first");
    assertThat(first.description()).isEqualTo("the first");
    assertThat(first.defaultLiteral()).isEmpty();
    assertThat(tool.arguments().get(1).field().name()).isEqualTo("b");
    assertThat(tool.arguments().get(1).field().defaultLiteral()).contains("2");
    assertThat(tool.arguments().get(2).field().presence()).isEqualTo(Presence.NULLABLE);
    assertThat(model.resources().get(0).uri()).isEqualTo("a://{b}");
  }

  @Test
  void portableCompleters_areReadAsOurs_byTheNamesOfTheirTargets() {
    ServerModel model =
        Compiled.read(
                "demo.Demo",
                forSourceString(
                    "demo.Demo",
                    """
                    package demo;
                    import java.util.List;
                    import org.mcpjava.server.completion.*;
                    public interface Demo {
                      @dev.matte.annotations.McpPrompt String ask(String city);
                      @dev.matte.annotations.McpResource(uri = "a://{b}") String note(String b);
                      @CompletePrompt("ask") List<String> cities(@CompleteArg(name = "city") String typed);
                      @CompleteResourceTemplate("note") List<String> notes(String b);
                    }
                    """),
                forSourceString(
                    "org.mcpjava.server.completion.CompletePrompt",
                    "package org.mcpjava.server.completion; public @interface CompletePrompt { String value(); }"),
                forSourceString(
                    "org.mcpjava.server.completion.CompleteResourceTemplate",
                    "package org.mcpjava.server.completion;"
                        + " public @interface CompleteResourceTemplate { String value(); }"),
                forSourceString(
                    "org.mcpjava.server.completion.CompleteArg",
                    "package org.mcpjava.server.completion;"
                        + " public @interface CompleteArg { String name() default \"<<element name>>\"; }"))
            .model();

    assertThat(model.faults()).isEmpty();
    assertThat(model.completers())
        .extracting(each -> each.prompt() + "|" + each.resource() + "|" + each.argument())
        .containsExactly("ask||city", "|a://{b}|b");
  }

  @Test
  void portableResults_areRefusedByName() {
    ServerModel model =
        Compiled.read(
                "demo.Demo",
                forSourceString(
                    "demo.Demo",
                    """
                    package demo;
                    public interface Demo {
                      @dev.matte.annotations.McpTool org.mcpjava.server.tools.ToolResponse run();
                    }
                    """),
                forSourceString(
                    "org.mcpjava.server.tools.ToolResponse",
                    "package org.mcpjava.server.tools; public record ToolResponse(boolean isError) {}"))
            .model();

    assertThat(model.tools().get(0).result().type())
        .hasValueSatisfying(
            type ->
                assertThat(type)
                    .isInstanceOfSatisfying(
                        TypeModel.Unsupported.class,
                        refused -> assertThat(refused.suggestion()).isEqualTo("CallToolResult")));
  }
}
