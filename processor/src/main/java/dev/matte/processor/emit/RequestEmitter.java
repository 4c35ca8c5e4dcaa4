package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import java.util.List;

/** Writes the methods of a client that read resources, fill in prompts and complete arguments. */
final class RequestEmitter {
  private final Scope scope;
  private final String client;

  /**
   * An emitter of methods.
   *
   * @param client the field that holds the client
   */
  RequestEmitter(Scope scope, String client) {
    this.scope = scope;
    this.client = client;
  }

  MethodSpec resource(ResourceModel resource) {
    ClientHead head = ClientHead.of(resource.parameters(), client);
    MethodSpec.Builder method =
        head.method(resource.method(), JavaTypes.name(resource.result().javaType()));
    String reply = head.locals().own("reply");
    CodeBlock call = CodeBlock.of("$L.readResource($L)", head.client(), uri(resource));
    if (resource.template()) {
      String json = head.locals().own("json");
      method.addCode(new ArgumentsEmitter(scope, head.locals(), json).write(resource.parameters()));
      call = CodeBlock.of("$L.readResource($L, $L)", head.client(), uri(resource), json);
    }
    return method
        .addStatement("$T $L = $L", ClientTypes.RESOURCE_REPLY, reply, call)
        .addCode(contents(resource.result(), head.locals(), reply))
        .build();
  }

  private static CodeBlock uri(ResourceModel resource) {
    return CodeBlock.of("$L", Texts.literal(resource.uri()));
  }

  private CodeBlock contents(ContentModel content, Locals locals, String reply) {
    CodeBlock.Builder code = CodeBlock.builder();
    switch (content.kind()) {
      case TEXT -> code.addStatement("return $L.text()", reply);
      case BLOB -> code.addStatement("return $L.blob()", reply);
      case ONE ->
          code.addStatement("return $L.only($T.class)", reply, JavaTypes.raw(content.javaType()));
      case LIST -> code.addStatement("return $L.all($T.class)", reply, item(content));
      case RAW -> code.addStatement("return $L.result()", reply);
      default -> {
        String in = locals.own("in");
        CodeBlock read =
            new ReaderEmitter(scope, in)
                .read(content.type().orElseThrow(), Constraints.NONE, "value");
        code.addStatement("$T $L = $L.value()", RuntimeTypes.ARGUMENTS, in, reply)
            .addStatement("return $L.checked($L, $L)", reply, in, read);
      }
    }
    return code.build();
  }

  private static ClassName item(ContentModel content) {
    JavaType item = content.javaType().arguments().get(0);
    return JavaTypes.raw(item.name().equals("?") ? item.arguments().get(0) : item);
  }

  MethodSpec prompt(PromptModel prompt) {
    ClientHead head = ClientHead.of(prompt.parameters(), client);
    String json = head.locals().own("json");
    CodeBlock call =
        CodeBlock.of("$L.getPrompt($L, $L)", head.client(), Texts.literal(prompt.name()), json);
    CodeBlock value =
        switch (prompt.result().kind()) {
          case TEXT -> CodeBlock.of("$L.text()", call);
          case ONE -> CodeBlock.of("$L.message()", call);
          case LIST -> CodeBlock.of("$L.messages()", call);
          default -> CodeBlock.of("$L.result()", call);
        };
    return head.method(prompt.method(), JavaTypes.name(prompt.result().javaType()))
        .addCode(new ArgumentsEmitter(scope, head.locals(), json).write(prompt.parameters()))
        .addStatement("return $L", value)
        .build();
  }

  MethodSpec completer(CompleterModel completer) {
    ClientHead head = ClientHead.of(completer.parameters(), client);
    String json = head.locals().own("json");
    List<ParameterModel> chosen =
        completer.parameters().stream().filter(each -> !each.injected()).skip(1).toList();
    String typed = head.locals().of(completer.parameters().get(0).field());
    boolean ofPrompt = !completer.prompt().isEmpty();
    return head.method(completer.method(), JavaTypes.name(completer.returnType()))
        .addCode(new ArgumentsEmitter(scope, head.locals(), json).write(chosen))
        .addStatement(
            "return $L.complete($L, $L, $L, $L, $L)",
            head.client(),
            ofPrompt,
            Texts.literal(ofPrompt ? completer.prompt() : completer.resource()),
            Texts.literal(completer.argument()),
            typed,
            json)
        .build();
  }
}
