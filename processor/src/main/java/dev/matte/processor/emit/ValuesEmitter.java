package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import java.util.List;

/**
 * Writes what reading the members of an object consists of: a variable for each, and the loop that
 * fills them in whatever order they come.
 */
final class ValuesEmitter {
  private final Scope scope;
  private final Locals locals;
  private final String in;
  private final String index;

  /**
   * An emitter for one method.
   *
   * @param in the name of the {@code Arguments}
   */
  ValuesEmitter(Scope scope, Locals locals, String in) {
    this.scope = scope;
    this.locals = locals;
    this.in = in;
    this.index = locals.own("field");
  }

  /** A variable for each member, with what it is when the member is absent. */
  CodeBlock declarations(List<FieldModel> fields) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (FieldModel field : fields) {
      TypeName type = JavaTypes.name(field.javaType());
      code.addStatement("$T $L = $L", type, locals.of(field), absent(field));
    }
    return code.build();
  }

  /**
   * Reads members until there are no more.
   *
   * @param first the index of the first of them in the table; members before it are passed over
   */
  CodeBlock loop(List<FieldModel> fields, int first) {
    int count = first + fields.size();
    CodeBlock.Builder code = CodeBlock.builder();
    if (count == 0) {
      return code.addStatement("$L.nextField()", in).build();
    }
    if (count == 1) {
      code.beginControlFlow("while ($L.nextField() >= 0)", in);
      code.add(first == 1 ? skip() : arm("", fields.get(0)));
      return code.endControlFlow().build();
    }
    code.beginControlFlow(
        "for (int $1L = $2L.nextField(); $1L >= 0; $1L = $2L.nextField())", index, in);
    code.beginControlFlow("switch ($L)", index);
    if (first == 1) {
      code.add("case 0 -> ").add(skip());
    }
    for (int i = 0; i < fields.size(); i++) {
      boolean last = i == fields.size() - 1;
      code.add(arm(last ? "default -> " : "case " + (first + i) + " -> ", fields.get(i)));
    }
    return code.endControlFlow().endControlFlow().build();
  }

  private CodeBlock skip() {
    return CodeBlock.builder().addStatement("$L.skip()", in).build();
  }

  private CodeBlock arm(String label, FieldModel field) {
    CodeBlock value =
        new ReaderEmitter(scope, in).read(field.type(), scope.constraints(field), field.name());
    String local = locals.of(field);
    CodeBlock.Builder code = CodeBlock.builder();
    return switch (field.presence()) {
      case REQUIRED, NULLABLE -> code.addStatement("$L$L = $L", label, local, value).build();
      case OPTIONAL ->
          code.addStatement("$L$L = $L", label, local, Optionals.of(field.javaType(), value))
              .build();
      case PRESENCE ->
          code.beginControlFlow("$L", label.isEmpty() ? "if (" + in + ".isNull())" : label.strip())
              .add(presence(label, local, value))
              .endControlFlow()
              .build();
    };
  }

  private CodeBlock presence(String label, String local, CodeBlock value) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!label.isEmpty()) {
      code.beginControlFlow("if ($L.isNull())", in);
    }
    code.addStatement("$L.readNull()", in)
        .addStatement("$L = $T.ofNull()", local, RuntimeTypes.PRESENCE)
        .nextControlFlow("else")
        .addStatement("$L = $T.ofNullable($L)", local, RuntimeTypes.PRESENCE, value);
    if (!label.isEmpty()) {
      code.endControlFlow();
    }
    return code.build();
  }

  /** Fills in defaults that a reader makes, for members that did not come. */
  CodeBlock lateDefaults(List<FieldModel> fields) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (FieldModel field : fields) {
      if (isLate(field)) {
        code.beginControlFlow("if ($L == null)", locals.of(field))
            .addStatement("$L = $L", locals.of(field), new DefaultEmitter(scope).value(field))
            .endControlFlow();
      }
    }
    return code.build();
  }

  private static boolean isLate(FieldModel field) {
    return field.defaultLiteral().isPresent()
        && DefaultEmitter.isRead(field.type())
        && (field.presence() == FieldModel.Presence.REQUIRED
            || field.presence() == FieldModel.Presence.NULLABLE);
  }

  private CodeBlock absent(FieldModel field) {
    if (field.defaultLiteral().isPresent() && !isLate(field)) {
      CodeBlock value = new DefaultEmitter(scope).value(field);
      return switch (field.presence()) {
        case REQUIRED, NULLABLE -> value;
        case OPTIONAL -> Optionals.of(field.javaType(), value);
        case PRESENCE -> CodeBlock.of("$T.of($L)", RuntimeTypes.PRESENCE, value);
      };
    }
    return nothing(field);
  }

  /** What a field is that nobody gave a value. */
  static CodeBlock nothing(FieldModel field) {
    return switch (field.presence()) {
      case REQUIRED, NULLABLE -> CodeBlock.of("$L", zero(field.javaType()));
      case OPTIONAL -> CodeBlock.of("$T.empty()", JavaTypes.raw(field.javaType()));
      case PRESENCE -> CodeBlock.of("$T.absent()", RuntimeTypes.PRESENCE);
    };
  }

  private static String zero(JavaType type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return switch (type.name()) {
      case "boolean" -> "false";
      case "char" -> "'\\u0000'";
      case "long" -> "0L";
      case "float" -> "0.0f";
      case "double" -> "0.0";
      default -> "0";
    };
  }
}
