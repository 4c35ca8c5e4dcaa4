package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The head of a client's method, and the variables in it.
 *
 * @param parameters the method's parameters
 * @param locals the names of its variables
 * @param client the expression of the client
 */
record ClientHead(List<ParameterModel> parameters, Locals locals, CodeBlock client) {

  static ClientHead of(List<ParameterModel> parameters, String client) {
    Locals locals = new Locals(parameters.stream().map(ParameterModel::field).toList());
    boolean hidden = locals.isTaken(client);
    return new ClientHead(parameters, locals, CodeBlock.of(hidden ? "this.$L" : "$L", client));
  }

  MethodSpec.Builder method(String name, TypeName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(type);
    for (ParameterModel parameter : parameters) {
      FieldModel field = parameter.field();
      method.addParameter(JavaTypes.name(field.javaType()), locals.of(field));
    }
    return method;
  }

  /** The variable of the parameter that a host would give. */
  Optional<String> injected() {
    return parameters.stream()
        .filter(ParameterModel::injected)
        .findFirst()
        .map(parameter -> locals.of(parameter.field()));
  }
}
