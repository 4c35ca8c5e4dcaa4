package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ResultModel.Delivery;
import java.util.List;

/** The type of the variable that holds what a resource or prompt method answered with. */
final class ContentEmitter {

  private ContentEmitter() {}

  static TypeName type(ContentModel content) {
    JavaType declared = content.javaType();
    JavaType inner = declared.arguments().isEmpty() ? declared : declared.arguments().get(0);
    return switch (content.delivery()) {
      case PLAIN -> JavaTypes.name(declared);
      case STAGE -> JavaTypes.name(bound(inner));
      case PUBLISHER, STREAM ->
          ParameterizedTypeName.get(ClassName.get(List.class), JavaTypes.name(inner));
    };
  }

  /** Whether the answer arrives in parts, which are gathered in a list. */
  static boolean inParts(ContentModel content) {
    return content.delivery() == Delivery.PUBLISHER || content.delivery() == Delivery.STREAM;
  }

  private static JavaType bound(JavaType type) {
    return type.name().equals("?") ? type.arguments().get(0) : type;
  }

  /** Says that a method must not answer with null. */
  static CodeBlock required(String name, String method) {
    return CodeBlock.builder()
        .addStatement(
            "$T.requireNonNull($L, $L)",
            java.util.Objects.class,
            name,
            Texts.literal(method + " answered with null"))
        .build();
  }
}
