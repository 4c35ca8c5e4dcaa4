package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.PromptModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code getPrompt} and the method of each prompt. */
final class PromptEmitter {
  private final Scope scope;
  private final String target;

  PromptEmitter(Scope scope, String target) {
    this.scope = scope;
    this.target = target;
  }

  void addTo(TypeSpec.Builder binding) {
    if (scope.server().prompts().isEmpty()) {
      return;
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (call.prompt())");
    for (PromptModel prompt : scope.server().prompts()) {
      code.addStatement("case $L -> $L(call)", Texts.literal(prompt.name()), method(prompt));
    }
    code.addStatement("default -> throw new $T(call.prompt())", RuntimeTypes.UNKNOWN_PROMPT);
    binding.addMethod(
        head("getPrompt", "call")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addCode(code.unindent().add("};\n").build())
            .build());
  }

  private static MethodSpec.Builder head(String name, String call) {
    return MethodSpec.methodBuilder(name)
        .returns(RuntimeTypes.GET_PROMPT_RESULT)
        .addParameter(RuntimeTypes.PROMPT_CALL, call)
        .addException(Exception.class);
  }

  private String method(PromptModel prompt) {
    return scope
        .parts()
        .method("prompt " + prompt.name(), prompt.method(), name -> write(name, prompt));
  }

  private MethodSpec write(String name, PromptModel prompt) {
    List<FieldModel> fields = InvocationEmitter.given(prompt.parameters());
    Locals locals = new Locals(fields);
    String call = locals.own("call");
    String in = locals.own("in");
    String result = locals.own("result");
    CodeBlock invocation =
        new InvocationEmitter(target, locals, call)
            .invocation(prompt.method(), prompt.parameters(), prompt.result().delivery());
    return head(name, call)
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "$T $L = $L.arguments($T.NONE)", RuntimeTypes.ARGUMENTS, in, call, RuntimeTypes.REPAIRS)
        .addCode(CallEmitter.read(scope, fields, locals, in, name + "Prompt"))
        .addStatement("$T $L = $L", ContentEmitter.type(prompt.result()), result, invocation)
        .addCode(ContentEmitter.required(result, prompt.method()))
        .addStatement("return $L", answer(prompt.result(), result))
        .build();
  }

  private static CodeBlock answer(ContentModel content, String result) {
    return switch (content.kind()) {
      case TEXT -> CodeBlock.of("$T.text($L)", RuntimeTypes.GET_PROMPT_RESULT, result);
      case ONE, LIST -> CodeBlock.of("$T.of($L)", RuntimeTypes.GET_PROMPT_RESULT, result);
      case RAW -> CodeBlock.of("$L", result);
      case BLOB, JSON, UNSUPPORTED ->
          throw new IllegalStateException("a rule lets " + content.javaType() + " pass");
    };
  }
}
