package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.TypeModel;

/** Writes the methods that read wrappers of a single value. */
final class WrapperReaderEmitter {
  private final Scope scope;

  WrapperReaderEmitter(Scope scope) {
    this.scope = scope;
  }

  String method(TypeModel.Wrapper type, Constraints constraints, String hint) {
    String key = "read " + type.javaType() + constraints + scope.ignoreUnknown();
    return scope
        .parts()
        .method(key, "read" + TypeWords.name(type), name -> write(name, type, constraints, hint));
  }

  private MethodSpec write(
      String name, TypeModel.Wrapper type, Constraints constraints, String hint) {
    CodeBlock inner = new ReaderEmitter(scope, "in").read(type.inner(), constraints, hint);
    MethodSpec.Builder method =
        Methods.reader(name, JavaTypes.name(type.javaType()), "in")
            .addStatement("$T value = $L", JavaTypes.name(type.inner().javaType()), inner);
    if (!type.inner().javaType().isPrimitive()) {
      method.beginControlFlow("if (value == null)").addStatement("return null").endControlFlow();
    }
    return method
        .beginControlFlow("try")
        .addStatement("return $L", Templates.filled(type, CodeBlock.of("value")))
        .nextControlFlow("catch ($T e)", IllegalArgumentException.class)
        .addStatement("return in.refused(e)")
        .endControlFlow()
        .build();
  }
}
