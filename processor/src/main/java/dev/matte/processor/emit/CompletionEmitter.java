package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.GivenCompleter;
import dev.matte.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code complete}: a switch over the completers in source order, then the given ones. */
final class CompletionEmitter {
  private final Scope scope;
  private final String target;

  CompletionEmitter(Scope scope, String target) {
    this.scope = scope;
    this.target = target;
  }

  void addTo(TypeSpec.Builder binding) {
    List<CompleterModel> completers = scope.server().completers();
    List<GivenCompleter> given = GivenCompleter.of(scope.server());
    if (completers.isEmpty() && given.isEmpty()) {
      return;
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (call.index())");
    for (int i = 0; i < completers.size(); i++) {
      code.addStatement("case $L -> $L", i, invocation(completers.get(i)));
    }
    for (int i = 0; i < given.size(); i++) {
      code.addStatement(
          "case $L -> call.among($L)", completers.size() + i, values(given.get(i).values()));
    }
    code.addStatement("default -> $T.of()", List.class).unindent().add("};\n");
    binding.addMethod(
        MethodSpec.methodBuilder("complete")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(
                ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)))
            .addParameter(RuntimeTypes.COMPLETION_CALL, "call")
            .addException(Exception.class)
            .addCode(code.build())
            .build());
  }

  private static CodeBlock values(List<String> values) {
    List<CodeBlock> literals = new ArrayList<>();
    for (String value : values) {
      literals.add(CodeBlock.of("$L", Texts.literal(value)));
    }
    return CodeBlock.join(literals, ", ");
  }

  private CodeBlock invocation(CompleterModel completer) {
    List<CodeBlock> arguments = new ArrayList<>();
    boolean typed = true;
    for (ParameterModel parameter : completer.parameters()) {
      if (parameter.injected()) {
        arguments.add(CodeBlock.of("call.context()"));
      } else if (typed) {
        arguments.add(CodeBlock.of("call.value()"));
        typed = false;
      } else {
        arguments.add(chosen(parameter.field()));
      }
    }
    String object = target.equals("call") ? "this.call" : target;
    return CodeBlock.of("$L.$L($L)", object, completer.method(), CodeBlock.join(arguments, ", "));
  }

  private static CodeBlock chosen(FieldModel field) {
    CodeBlock argument = CodeBlock.of("call.argument($L)", Texts.literal(field.name()));
    return field.presence() == FieldModel.Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, argument)
        : argument;
  }
}
