package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.Structure.Construction;
import java.util.ArrayList;
import java.util.List;

/** Writes how an instance is made of the values that were read. */
final class ConstructionEmitter {
  private final Scope scope;
  private final Structure.Fields structure;
  private final Locals locals;

  ConstructionEmitter(Scope scope, Structure.Fields structure, Locals locals) {
    this.scope = scope;
    this.structure = structure;
    this.locals = locals;
  }

  /** Whether one expression makes it. */
  boolean isExpression() {
    return structure.construction() instanceof Construction.Constructor
        || structure.construction() instanceof Construction.Factory;
  }

  CodeBlock expression() {
    ClassName type = JavaTypes.raw(structure.javaType());
    if (structure.construction() instanceof Construction.Factory factory) {
      return CodeBlock.of("$T.$L($L)", type, factory.method(), arguments(factory.parameters()));
    }
    Construction.Constructor constructor = (Construction.Constructor) structure.construction();
    return CodeBlock.of("new $T$L($L)", type, diamond(), arguments(constructor.parameters()));
  }

  /** Statements that make it and return it. */
  CodeBlock statements() {
    if (structure.construction() instanceof Construction.Setters setters) {
      return setters(setters);
    } else if (structure.construction() instanceof Construction.Builder builder) {
      return builder(builder);
    }
    throw new IllegalStateException("a rule lets " + structure.javaType() + " pass");
  }

  private CodeBlock setters(Construction.Setters setters) {
    CodeBlock.Builder code = CodeBlock.builder();
    String value = locals.own("value");
    code.addStatement(
        "$T $L = new $T$L()",
        JavaTypes.name(structure.javaType()),
        value,
        JavaTypes.raw(structure.javaType()),
        diamond());
    for (FieldModel field : structure.fields()) {
      String setter = setters.setters().get(field.javaName());
      if (setter != null && scope.reads(field)) {
        code.add(set(field, CodeBlock.of("$L.$L($L)", value, setter, locals.of(field))));
      }
    }
    return code.addStatement("return $L", value).build();
  }

  private CodeBlock builder(Construction.Builder builder) {
    CodeBlock.Builder code = CodeBlock.builder();
    String name = locals.own("builder");
    code.addStatement(
        "$T $L = $L",
        JavaTypes.name(builder.builderType()),
        name,
        Templates.opened(builder, structure.javaType()));
    for (FieldModel field : structure.fields()) {
      String setter = builder.setters().get(field.javaName());
      if (setter != null && scope.reads(field)) {
        code.add(set(field, CodeBlock.of("$L.$L($L)", name, setter, locals.of(field))));
      }
    }
    return code.addStatement("return $L.$L()", name, builder.build()).build();
  }

  /** What was absent keeps the value that the type itself gives it. */
  private CodeBlock set(FieldModel field, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean absentIsNull =
        field.presence() == FieldModel.Presence.NULLABLE && !field.javaType().isPrimitive();
    if (!absentIsNull) {
      return code.addStatement("$L", call).build();
    }
    return code.beginControlFlow("if ($L != null)", locals.of(field))
        .addStatement("$L", call)
        .endControlFlow()
        .build();
  }

  private CodeBlock arguments(List<String> parameters) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (parameters.isEmpty()) {
      for (FieldModel field : structure.fields()) {
        if (field.writable()) {
          arguments.add(CodeBlock.of("$L", locals.of(field)));
        }
      }
    }
    for (String parameter : parameters) {
      FieldModel field = field(parameter);
      arguments.add(
          scope.reads(field) ? CodeBlock.of("$L", locals.of(field)) : ValuesEmitter.nothing(field));
    }
    return CodeBlock.join(arguments, ", ");
  }

  private FieldModel field(String javaName) {
    return structure.fields().stream()
        .filter(field -> field.javaName().equals(javaName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(javaName + " is no field"));
  }

  private String diamond() {
    return structure.javaType().arguments().isEmpty() ? "" : "<>";
  }
}
