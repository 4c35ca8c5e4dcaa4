package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.ResultModel.Delivery;
import dev.matte.processor.model.ResultModel.Kind;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes the second half of a client's method: what a tool's reply becomes. */
final class ReplyEmitter {
  private final Scope scope;
  private final Locals locals;

  ReplyEmitter(Scope scope, Locals locals) {
    this.scope = scope;
    this.locals = locals;
  }

  CodeBlock answer(ResultModel result, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (result.kind() == Kind.VOID) {
      code.addStatement("$L", call);
      if (result.delivery() != Delivery.PLAIN) {
        code.addStatement("return $L", delivered(result, CodeBlock.of("null")));
      } else if (!result.javaType().name().equals("void")) {
        code.addStatement("return null");
      }
      return code.build();
    } else if (result.kind() == Kind.RAW) {
      return code.addStatement("return $L", delivered(result, CodeBlock.of("$L.result()", call)))
          .build();
    }
    String reply = locals.own("reply");
    code.addStatement("$T $L = $L", ClientTypes.TOOL_REPLY, reply, call);
    return result.wrapped() ? wrapped(code, result, reply) : plain(code, result, reply);
  }

  private CodeBlock plain(CodeBlock.Builder code, ResultModel result, String reply) {
    if (result.nullable()) {
      code.beginControlFlow("if ($L.isNull())", reply)
          .addStatement("return $L", delivered(result, nothing(result)))
          .endControlFlow();
    }
    CodeBlock value = value(code, result, reply);
    if (Optionals.is(result.valueType())) {
      value = CodeBlock.of("$T.of($L)", JavaTypes.raw(result.valueType()), value);
    }
    return code.addStatement("return $L", delivered(result, value)).build();
  }

  private CodeBlock wrapped(CodeBlock.Builder code, ResultModel result, String reply) {
    ClassName type = ClientTypes.TOOL_RESULT;
    CodeBlock failed =
        CodeBlock.of(
            "new $T<>(null, $L.content(), $L.isError(), $L.meta())", type, reply, reply, reply);
    code.beginControlFlow("if ($L.isError())", reply)
        .addStatement("return $L", delivered(result, failed))
        .endControlFlow();
    String rest = result.kind() == Kind.CONTENT_LIST ? "List.of()" : reply + ".unstructured()";
    CodeBlock value = value(code, result, reply);
    CodeBlock content =
        rest.startsWith("List") ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("$L", rest);
    CodeBlock made =
        CodeBlock.of("new $T<>($L, $L, false, $L.meta())", type, value, content, reply);
    return code.addStatement("return $L", delivered(result, made)).build();
  }

  /** The expression of the value, and before it what it needs. */
  private CodeBlock value(CodeBlock.Builder code, ResultModel result, String reply) {
    return switch (result.kind()) {
      case STRUCTURED -> {
        String in = locals.own("in");
        code.addStatement("$T $L = $L.value()", RuntimeTypes.ARGUMENTS, in, reply);
        CodeBlock read =
            new ReaderEmitter(scope, in)
                .read(ResultEmitter.whole(result), Constraints.NONE, "value");
        yield CodeBlock.of("$L.checked($L, $L)", reply, in, read);
      }
      case TEXT -> CodeBlock.of("$L.text()", reply);
      case CONTENT -> CodeBlock.of("$L.block($T.class)", reply, block(result.valueType()));
      case CONTENT_LIST -> CodeBlock.of("$L.blocks($T.class)", reply, block(item(result)));
      case VOID, RAW -> throw new IllegalStateException(result.kind() + " has no value");
    };
  }

  private static CodeBlock nothing(ResultModel result) {
    return Optionals.is(result.valueType())
        ? CodeBlock.of("$T.empty()", JavaTypes.raw(result.valueType()))
        : CodeBlock.of("null");
  }

  private static JavaType item(ResultModel result) {
    JavaType type = result.valueType();
    return type.dimensions() > 0 || type.arguments().isEmpty() ? type : type.arguments().get(0);
  }

  /** The class of a block: of a bound, when it is a wildcard's; of an optional, what is in it. */
  private static TypeName block(JavaType type) {
    boolean around = type.name().equals("?") || type.name().equals("java.util.Optional");
    return around ? block(type.arguments().get(0)) : JavaTypes.raw(type);
  }

  private static CodeBlock delivered(ResultModel result, CodeBlock value) {
    return switch (result.delivery()) {
      case PLAIN -> value;
      case STAGE -> CodeBlock.of("$T.completedFuture($L)", CompletableFuture.class, value);
      case STREAM -> CodeBlock.of("$L.stream()", value);
      case PUBLISHER -> throw new IllegalStateException("a rule lets a publisher pass");
    };
  }
}
