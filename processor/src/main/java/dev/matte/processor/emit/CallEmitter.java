package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method of one tool: read the arguments, call the author, write the result. */
final class CallEmitter {
  private final Scope scope;
  private final String target;

  /**
   * An emitter of tool methods.
   *
   * @param target the field that holds the author's object
   */
  CallEmitter(Scope scope, String target) {
    this.scope = scope;
    this.target = target;
  }

  /** The name of the tool's method. */
  String method(ToolModel tool) {
    return scope.parts().method("tool " + tool.name(), tool.method(), name -> write(name, tool));
  }

  private MethodSpec write(String name, ToolModel tool) {
    Locals locals = new Locals(InvocationEmitter.given(tool.parameters()));
    String call = locals.own("call");
    String in = locals.own("in");
    Scope style = scope.ignoringUnknown(!tool.style().refuseUnknown());
    CodeBlock arguments = CodeBlock.of("$L.arguments($L)", call, repairs(tool.style()));
    CodeBlock invocation =
        new InvocationEmitter(target, locals, call)
            .invocation(tool.method(), tool.parameters(), tool.result().delivery());
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(RuntimeTypes.CALL_TOOL_RESULT)
        .addParameter(RuntimeTypes.TOOL_CALL, call)
        .addException(Exception.class)
        .addStatement("$T $L = $L", RuntimeTypes.ARGUMENTS, in, arguments)
        .addCode(arguments(tool, style, locals, in, name))
        .addCode(new ResultEmitter(style, locals, call).answer(tool, invocation))
        .build();
  }

  private static CodeBlock arguments(
      ToolModel tool, Scope scope, Locals locals, String in, String table) {
    if (tool.request().isEmpty()) {
      return read(scope, InvocationEmitter.given(tool.parameters()), locals, in, table);
    }
    FieldModel request = tool.request().get().field();
    CodeBlock value = new ReaderEmitter(scope, in).read(request.type(), Constraints.NONE, "");
    return CodeBlock.builder()
        .addStatement("$T $L = $L", JavaTypes.name(request.javaType()), locals.of(request), value)
        .addStatement("$L.check()", in)
        .build();
  }

  /** Reads all members of an object into variables and checks that nothing went wrong. */
  static CodeBlock read(
      Scope scope, List<FieldModel> fields, Locals locals, String in, String table) {
    String constant =
        new FieldsEmitter(scope).table(table, fields, Optional.empty(), scope.ignoreUnknown());
    ValuesEmitter values = new ValuesEmitter(scope, locals, in);
    return CodeBlock.builder()
        .add(values.declarations(fields))
        .beginControlFlow("if ($L.beginObject($L))", in, constant)
        .add(values.loop(fields, 0))
        .addStatement("$L.endObject()", in)
        .endControlFlow()
        .add(values.lateDefaults(fields))
        .addStatement("$L.check()", in)
        .build();
  }

  private static CodeBlock repairs(SchemaStyle style) {
    List<CodeBlock> repairs = new ArrayList<>();
    for (SchemaStyle.Repair repair : SchemaStyle.Repair.values()) {
      if (style.repairs().contains(repair)) {
        repairs.add(CodeBlock.of("$T.$L", RuntimeTypes.REPAIRS, repair.name()));
      }
    }
    return repairs.isEmpty()
        ? CodeBlock.of("$T.NONE", RuntimeTypes.REPAIRS)
        : CodeBlock.join(repairs, " | ");
  }
}
