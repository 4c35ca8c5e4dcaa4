package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code callTool}: a switch over the tools' names.
 *
 * <p>One class holds at most 32 tools, which keeps constant pool, static initialiser and the switch
 * well below the limits of a class file and below what the compiler of the JVM takes on. Beyond
 * that tools are spread over nested classes by their place in the catalog, which is sorted by name;
 * a nested class is loaded when one of its tools is called first. So a start does not pay for many
 * tools: with a hundred to a class, twenty such interfaces took 0.3 s of processor time to start
 * with.
 */
final class DispatchEmitter {
  static final int MOST_TOOLS = 32;

  private final ServerModel server;
  private final Scope scope;
  private final String target;
  private final Set<String> hidden;

  DispatchEmitter(Scope scope, String target, Set<String> hidden) {
    this.server = scope.server();
    this.scope = scope;
    this.target = target;
    this.hidden = hidden;
  }

  void addTo(TypeSpec.Builder binding) {
    if (names().size() <= MOST_TOOLS) {
      binding.addMethod(
          callTool()
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .addCode(byName(scope, server.tools(), Set.copyOf(names())))
              .build());
      return;
    }
    binding.addMethod(
        callTool()
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addCode(byIndex())
            .build());
    groups().forEach(index -> binding.addType(group(index)));
  }

  private static MethodSpec.Builder callTool() {
    return MethodSpec.methodBuilder("callTool")
        .returns(RuntimeTypes.CALL_TOOL_RESULT)
        .addParameter(RuntimeTypes.TOOL_CALL, "call")
        .addException(Exception.class);
  }

  /** A switch in source order. */
  private CodeBlock byName(Scope own, List<ToolModel> tools, Set<String> known) {
    CallEmitter calls = new CallEmitter(own, target);
    CodeBlock.Builder code = CodeBlock.builder();
    if (tools.isEmpty()) {
      return code.addStatement("throw new $T(call.tool())", RuntimeTypes.UNKNOWN_TOOL).build();
    }
    code.beginControlFlow("return switch (call.tool())");
    for (ToolModel tool : tools) {
      CodeBlock names =
          tool.listedNames().stream()
              .filter(known::contains)
              .map(name -> CodeBlock.of("$L", Texts.literal(name)))
              .collect(CodeBlock.joining(", "));
      code.addStatement("case $L -> $L(call)", names, calls.method(tool));
    }
    return end(code);
  }

  private CodeBlock byIndex() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("return switch (call.index() / $L)", MOST_TOOLS);
    groups()
        .forEach(
            index ->
                code.addStatement(
                    "case $L -> new $L($L).callTool(call)", index, groupName(index), target));
    return end(code);
  }

  private static CodeBlock end(CodeBlock.Builder code) {
    return code.addStatement("default -> throw new $T(call.tool())", RuntimeTypes.UNKNOWN_TOOL)
        .unindent()
        .add("};\n")
        .build();
  }

  private IntStream groups() {
    return IntStream.range(0, (names().size() + MOST_TOOLS - 1) / MOST_TOOLS);
  }

  /** The nested class that has the tools of a group. */
  static String groupName(int index) {
    return "Tools" + index;
  }

  private TypeSpec group(int index) {
    ClassName type = JavaTypes.raw(server.interfaceType());
    Set<String> known =
        Set.copyOf(names().stream().skip((long) index * MOST_TOOLS).limit(MOST_TOOLS).toList());
    ClassParts parts = new ClassParts(hidden, Set.of("callTool", "sensitive"));
    Scope own = new Scope(parts, server, false);
    TypeSpec.Builder group =
        TypeSpec.classBuilder(groupName(index))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addField(type, target, Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(type, target)
                    .addStatement("this.$1L = $1L", target)
                    .build())
            .addMethod(callTool().addCode(byName(own, tools(known), known)).build());
    new SensitiveEmitter(server).ofGroup(parts, index).ifPresent(group::addMethod);
    parts.addTo(group);
    return group.build();
  }

  /** All names in the catalog, in its order. */
  private List<String> names() {
    return server.listedTools().stream().map(ToolModel::name).toList();
  }

  /** The tools that have one of the names, in source order. */
  private List<ToolModel> tools(Set<String> known) {
    return server.tools().stream()
        .filter(tool -> tool.listedNames().stream().anyMatch(known::contains))
        .toList();
  }
}
