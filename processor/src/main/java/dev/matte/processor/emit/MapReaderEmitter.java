package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the methods that read maps; a map is a {@code LinkedHashMap} of the callee's own. */
final class MapReaderEmitter {
  private final Scope scope;

  MapReaderEmitter(Scope scope) {
    this.scope = scope;
  }

  String method(TypeModel.Mapping type, Constraints constraints, String hint) {
    Constraints items = ItemConstraints.only(constraints);
    String key = "read " + type.javaType() + items + scope.ignoreUnknown();
    return scope
        .parts()
        .method(key, "read" + TypeWords.name(type), name -> write(name, type, items, hint));
  }

  private MethodSpec write(
      String name, TypeModel.Mapping type, Constraints constraints, String hint) {
    TypeName entries =
        ParameterizedTypeName.get(
            ClassName.get(Map.class),
            JavaTypes.boxed(type.key().javaType()),
            JavaTypes.boxed(type.value().javaType()));
    CodeBlock value =
        new ReaderEmitter(scope, "in").read(type.value(), ItemConstraints.of(constraints), hint);
    MethodSpec.Builder method =
        Methods.reader(name, JavaTypes.name(type.javaType()), "in")
            .beginControlFlow("if (!in.beginMap())")
            .addStatement("return null")
            .endControlFlow()
            .addStatement("$T entries = new $T<>()", entries, LinkedHashMap.class);
    if (isString(type.key())) {
      method
          .beginControlFlow(
              "for ($T key = in.nextKey(entries); key != null; key = in.nextKey(entries))",
              String.class)
          .addStatement("entries.put(key, $L)", value);
    } else {
      CodeBlock key = new ReaderEmitter(scope, "in").read(type.key(), Constraints.NONE, hint);
      method
          .beginControlFlow("while (in.nextEntry())")
          .addStatement("$T key = in.key($L, entries)", JavaTypes.name(type.key().javaType()), key)
          .addStatement("entries.put(key, $L)", value);
    }
    return method.endControlFlow().addStatement("return in.endMap() ? entries : null").build();
  }

  private static boolean isString(TypeModel key) {
    return key.javaType().name().equals("java.lang.String");
  }
}
