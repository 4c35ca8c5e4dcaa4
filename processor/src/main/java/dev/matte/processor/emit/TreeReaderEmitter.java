package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.TypeModel;

/** Writes the methods that read free-form JSON as a Jackson tree. */
final class TreeReaderEmitter {
  private final Scope scope;

  TreeReaderEmitter(Scope scope) {
    this.scope = scope;
  }

  String method(TypeModel.FreeForm type) {
    return scope
        .parts()
        .method(
            "read " + type.javaType(), "read" + TypeWords.name(type), name -> write(name, type));
  }

  private static MethodSpec write(String name, TypeModel.FreeForm type) {
    TypeName tree = JavaTypes.name(type.javaType());
    MethodSpec.Builder method = Methods.reader(name, tree, "in");
    CodeBlock read = CodeBlock.of("$T.read(json.reader())", RuntimeTypes.JSON_TREES);
    if (type.shape() == TypeModel.FreeForm.Shape.ANY) {
      return method
          .addStatement("return $T.read(in.jsonAny().reader())", RuntimeTypes.JSON_TREES)
          .build();
    }
    String passed = type.shape() == TypeModel.FreeForm.Shape.OBJECT ? "jsonObject" : "jsonArray";
    return method
        .addStatement("$T json = in.$L()", RuntimeTypes.JSON_SLICE, passed)
        .addStatement("return json == null ? null : ($T) $L", tree, read)
        .build();
  }
}
