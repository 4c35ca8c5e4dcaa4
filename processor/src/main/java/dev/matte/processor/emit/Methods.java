package dev.matte.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The heads of generated methods. */
final class Methods {

  private Methods() {}

  /** {@code private static T name(Arguments in)}. */
  static MethodSpec.Builder reader(String name, TypeName type, String in) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(RuntimeTypes.ARGUMENTS, in);
  }

  /** {@code private static void name(JsonWriter json, T value)}. */
  static MethodSpec.Builder writer(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "json")
        .addParameter(type, "value");
  }
}
