package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.ResultModel.Kind;
import dev.matte.processor.model.ToolModel;

/** Writes the method of a client that calls a tool. */
final class ToolCallEmitter {
  private final Scope scope;
  private final String client;

  /**
   * An emitter of methods.
   *
   * @param client the field that holds the client
   */
  ToolCallEmitter(Scope scope, String client) {
    this.scope = scope;
    this.client = client;
  }

  MethodSpec method(ToolModel tool) {
    ClientHead head = ClientHead.of(tool.parameters(), client);
    String json = head.locals().own("json");
    ResultModel result = tool.result();
    boolean tried = result.wrapped() || result.kind() == Kind.RAW;
    CodeBlock call =
        CodeBlock.of(
            "$L.$L($L, $L, $L)",
            head.client(),
            tried ? "tryTool" : "callTool",
            Texts.literal(tool.name()),
            json,
            head.injected().orElse("null"));
    return head.method(tool.method(), JavaTypes.name(result.javaType()))
        .addCode(new ArgumentsEmitter(scope, head.locals(), json).write(tool.parameters()))
        .addCode(new ReplyEmitter(scope, head.locals()).answer(result, call))
        .build();
  }
}
