package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.JavaType;

/** {@code Optional} and its three siblings for numbers. */
final class Optionals {

  private Optionals() {}

  static boolean is(JavaType type) {
    return type.dimensions() == 0 && (type.name().equals("java.util.Optional") || isNumber(type));
  }

  /** The expression of an optional around a value, empty when reading failed. */
  static CodeBlock of(JavaType optional, CodeBlock value) {
    String method = isNumber(optional) ? "of" : "ofNullable";
    return CodeBlock.of("$T.$L($L)", JavaTypes.raw(optional), method, value);
  }

  /** The expression of what is inside. */
  static CodeBlock value(JavaType optional, CodeBlock expression) {
    String method =
        switch (optional.name()) {
          case "java.util.OptionalInt" -> "getAsInt";
          case "java.util.OptionalLong" -> "getAsLong";
          case "java.util.OptionalDouble" -> "getAsDouble";
          default -> "get";
        };
    return CodeBlock.of("$L.$L()", expression, method);
  }

  private static boolean isNumber(JavaType type) {
    return switch (type.name()) {
      case "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble" -> true;
      default -> false;
    };
  }
}
