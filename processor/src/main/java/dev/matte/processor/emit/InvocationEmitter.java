package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResultModel.Delivery;
import java.util.ArrayList;
import java.util.List;

/** Makes the expression that calls the author's method. */
final class InvocationEmitter {
  private final String target;
  private final Locals locals;
  private final String call;

  /**
   * An emitter for one method.
   *
   * @param target the field that holds the author's object
   * @param call the variable that holds the call
   */
  InvocationEmitter(String target, Locals locals, String call) {
    this.target = target;
    this.locals = locals;
    this.call = call;
  }

  /** Calls the method with its variables and what the host gives it. */
  CodeBlock invocation(String method, List<ParameterModel> parameters, Delivery delivery) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (ParameterModel parameter : parameters) {
      arguments.add(
          parameter.injected()
              ? CodeBlock.of("$L.context()", call)
              : CodeBlock.of("$L", locals.of(parameter.field())));
    }
    boolean hidden = locals.isTaken(target);
    CodeBlock invoked =
        CodeBlock.of(
            "$L$L.$L($L)", hidden ? "this." : "", target, method, CodeBlock.join(arguments, ", "));
    return switch (delivery) {
      case PLAIN -> invoked;
      case STAGE -> CodeBlock.of("$L.await($L)", call, invoked);
      case PUBLISHER, STREAM -> CodeBlock.of("$L.collect($L)", call, invoked);
    };
  }

  /** The fields of the parameters that a caller gives. */
  static List<FieldModel> given(List<ParameterModel> parameters) {
    return parameters.stream()
        .filter(parameter -> !parameter.injected())
        .map(ParameterModel::field)
        .toList();
  }
}
