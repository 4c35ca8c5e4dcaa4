package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;

/** Fills the templates in which the model says how values are made. */
final class Templates {

  private Templates() {}

  /** The expression that makes a wrapper around a value. */
  static CodeBlock filled(TypeModel.Wrapper wrapper, CodeBlock value) {
    return fill(wrapper.create(), wrapper.javaType(), wrapper.javaType(), value);
  }

  /** The expression that makes a builder. */
  static CodeBlock opened(Structure.Construction.Builder builder, JavaType type) {
    return fill(builder.open(), type, builder.builderType(), CodeBlock.of(""));
  }

  private static CodeBlock fill(String template, JavaType type, JavaType builder, CodeBlock value) {
    CodeBlock.Builder code = CodeBlock.builder();
    int at = 0;
    while (at < template.length()) {
      if (template.startsWith("$type", at)) {
        code.add(named(type, code));
        at += "$type".length();
      } else if (template.startsWith("$builder", at)) {
        code.add(named(builder, code));
        at += "$builder".length();
      } else if (template.startsWith("$value", at)) {
        code.add(value);
        at += "$value".length();
      } else {
        code.add("$L", template.charAt(at));
        at++;
      }
    }
    return code.build();
  }

  /** After {@code new} with its arguments, before a dot without. */
  private static CodeBlock named(JavaType type, CodeBlock.Builder before) {
    boolean created = before.build().toString().endsWith("new ");
    String diamond = created && !type.arguments().isEmpty() ? "<>" : "";
    return CodeBlock.of("$T$L", JavaTypes.raw(type), diamond);
  }
}
