package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.ResultModel.Delivery;
import dev.matte.processor.model.ResultModel.Kind;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Objects;

/** Writes the second half of a tool's method: the call of the author and its answer. */
final class ResultEmitter {
  private final Scope scope;
  private final Locals locals;
  private final String call;

  ResultEmitter(Scope scope, Locals locals, String call) {
    this.scope = scope;
    this.locals = locals;
    this.call = call;
  }

  CodeBlock answer(ToolModel tool, CodeBlock invocation) {
    ResultModel result = tool.result();
    if (result.wrapped()) {
      return wrapped(result, invocation);
    } else if (result.kind() == Kind.VOID) {
      return CodeBlock.builder()
          .addStatement("$L", invocation)
          .addStatement("return $T.empty()", RuntimeTypes.CALL_TOOL_RESULT)
          .build();
    }
    String name = locals.own("result");
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $L = $L", type(result), name, unwrapped(result, invocation));
    if (!result.nullable() && !type(result).isPrimitive() && result.delivery() != Delivery.STREAM) {
      String message = Texts.literal(tool.method() + " answered with null");
      code.addStatement("$T.requireNonNull($L, $L)", Objects.class, name, message);
    }
    return code.add(plain(result, name)).build();
  }

  /** An optional reference is taken out at once; an optional number stays as it is. */
  private static CodeBlock unwrapped(ResultModel result, CodeBlock invocation) {
    return isOptional(result.valueType())
        ? CodeBlock.of("$L.orElse(null)", invocation)
        : invocation;
  }

  static boolean isOptional(JavaType type) {
    return type.name().equals("java.util.Optional") && type.dimensions() == 0;
  }

  private static TypeName type(ResultModel result) {
    JavaType value = result.valueType();
    if (result.delivery() == Delivery.PUBLISHER || result.delivery() == Delivery.STREAM) {
      JavaType item =
          result.javaType().arguments().isEmpty() ? value : result.javaType().arguments().get(0);
      TypeName name = item.name().equals("?") ? JavaTypes.name(item) : JavaTypes.boxed(value);
      return ParameterizedTypeName.get(ClassName.get(List.class), name);
    }
    if (isOptional(value)) {
      JavaType inner = value.arguments().get(0);
      return JavaTypes.name(inner.name().equals("?") ? inner.arguments().get(0) : inner);
    }
    return JavaTypes.name(value);
  }

  private CodeBlock plain(ResultModel result, String name) {
    ClassName answer = RuntimeTypes.CALL_TOOL_RESULT;
    CodeBlock value = CodeBlock.of("$L", name);
    return switch (result.kind()) {
      case VOID -> CodeBlock.of("");
      case TEXT -> content(result, name, CodeBlock.of("$T.text($L)", answer, string(result, name)));
      case CONTENT, CONTENT_LIST ->
          content(result, name, CodeBlock.of("$T.content($L)", answer, name));
      case RAW -> content(result, name, value);
      case STRUCTURED -> structured(result, name);
    };
  }

  private static CodeBlock string(ResultModel result, String name) {
    boolean string = type(result).equals(ClassName.get(String.class));
    return string ? CodeBlock.of("$L", name) : CodeBlock.of("$L.toString()", name);
  }

  private static CodeBlock content(ResultModel result, String name, CodeBlock answer) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (result.nullable()) {
      code.beginControlFlow("if ($L == null)", name)
          .addStatement("return $T.empty()", RuntimeTypes.CALL_TOOL_RESULT)
          .endControlFlow();
    }
    return code.addStatement("return $L", answer).build();
  }

  private CodeBlock structured(ResultModel result, String name) {
    String json = locals.own("json");
    TypeModel type = whole(result);
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $L = $L.writer()", RuntimeTypes.JSON_WRITER, json, call);
    WriterEmitter writer = new WriterEmitter(scope, json);
    if (result.nullable()) {
      boolean number = Optionals.is(result.valueType()) && !isOptional(result.valueType());
      CodeBlock value =
          number
              ? Optionals.value(result.valueType(), CodeBlock.of("$L", name))
              : CodeBlock.of("$L", name);
      code.beginControlFlow(number ? "if ($L.isEmpty())" : "if ($L == null)", name)
          .addStatement("$L.nullValue()", json)
          .nextControlFlow("else")
          .add(writer.write(type, value))
          .endControlFlow();
    } else {
      code.add(writer.write(type, CodeBlock.of("$L", name)));
    }
    return code.addStatement(
            "return $T.$L($L)", RuntimeTypes.CALL_TOOL_RESULT, method(result), json)
        .build();
  }

  private static String method(ResultModel result) {
    return result.object() ? "structured" : "structuredValue";
  }

  /** What is written: the value, or the list of the items that arrived. */
  static TypeModel whole(ResultModel result) {
    TypeModel type = result.type().orElseThrow();
    if (result.delivery() == Delivery.PLAIN || result.delivery() == Delivery.STAGE) {
      return type;
    }
    JavaType item =
        result.javaType().arguments().isEmpty()
            ? result.valueType()
            : result.javaType().arguments().get(0);
    JavaType list = new JavaType("java.util.List", "java.util", List.of(item), 0);
    return new TypeModel.Items(list, TypeModel.Container.LIST, type);
  }

  private CodeBlock wrapped(ResultModel result, CodeBlock invocation) {
    String name = locals.own("result");
    ClassName answer = RuntimeTypes.CALL_TOOL_RESULT;
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get("dev.matte.runtime.binding", "ToolResult"),
            JavaTypes.boxed(result.valueType()));
    CodeBlock.Builder code = CodeBlock.builder();
    if (result.kind() != Kind.STRUCTURED) {
      return code.addStatement("return $T.of($L, null, false)", answer, invocation).build();
    }
    String value = locals.own("value");
    String json = locals.own("json");
    return code.addStatement("$T $L = $L", type, name, invocation)
        .addStatement("$T $L = $L.value()", JavaTypes.boxed(result.valueType()), value, name)
        .beginControlFlow("if ($L == null)", value)
        .addStatement("return $T.of($L, null, $L)", answer, name, result.object())
        .endControlFlow()
        .addStatement("$T $L = $L.writer()", RuntimeTypes.JSON_WRITER, json, call)
        .add(
            new WriterEmitter(scope, json)
                .write(result.type().orElseThrow(), CodeBlock.of("$L", value)))
        .addStatement("return $T.of($L, $L, $L)", answer, name, json, result.object())
        .build();
  }
}
