package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ParameterModel.Role;
import java.util.List;

/** Writes the statements of a client that write a method's parameters as an object. */
final class ArgumentsEmitter {
  private final Scope scope;
  private final Locals locals;
  private final String json;

  /**
   * An emitter for one method.
   *
   * @param json the name of the {@code JsonWriter}
   */
  ArgumentsEmitter(Scope scope, Locals locals, String json) {
    this.scope = scope;
    this.locals = locals;
    this.json = json;
  }

  CodeBlock write(List<ParameterModel> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$1T $2L = new $1T()", RuntimeTypes.JSON_WRITER, json);
    for (ParameterModel parameter : parameters) {
      if (parameter.role() == Role.REQUEST) {
        FieldModel request = parameter.field();
        return code.add(writer().write(request.type(), CodeBlock.of("$L", locals.of(request))))
            .build();
      }
    }
    code.addStatement("$L.beginObject()", json);
    for (FieldModel field : InvocationEmitter.given(parameters)) {
      code.add(member(field));
    }
    return code.addStatement("$L.endObject()", json).build();
  }

  private CodeBlock member(FieldModel field) {
    String variable = locals.of(field);
    CodeBlock value = CodeBlock.of("$L", variable);
    boolean always =
        field.javaType().isPrimitive()
            || (field.presence() == Presence.REQUIRED && field.defaultLiteral().isEmpty());
    if (always) {
      return named(field, value);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    return switch (field.presence()) {
      case OPTIONAL ->
          code.beginControlFlow("if ($L.isPresent())", variable)
              .add(named(field, Optionals.value(field.javaType(), value)))
              .endControlFlow()
              .build();
      case PRESENCE ->
          code.beginControlFlow("if ($L.isPresent())", variable)
              .add(named(field, CodeBlock.of("$L.value()", variable)))
              .nextControlFlow("else if ($L.isNull())", variable)
              .addStatement("$L.name($L).nullValue()", json, constant(field))
              .endControlFlow()
              .build();
      default ->
          code.beginControlFlow("if ($L != null)", variable)
              .add(named(field, value))
              .endControlFlow()
              .build();
    };
  }

  private CodeBlock named(FieldModel field, CodeBlock value) {
    return writer().write(CodeBlock.of("$L.name($L)", json, constant(field)), field.type(), value);
  }

  private String constant(FieldModel field) {
    return new ObjectWriterEmitter(scope).constant(field.name());
  }

  private WriterEmitter writer() {
    return new WriterEmitter(scope, json);
  }
}
