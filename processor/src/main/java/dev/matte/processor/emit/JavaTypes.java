package dev.matte.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.matte.processor.model.JavaType;
import java.util.List;

/** The model's types as JavaPoet writes them. */
final class JavaTypes {

  private JavaTypes() {}

  static TypeName name(JavaType type) {
    TypeName name = element(type);
    for (int i = 0; i < type.dimensions(); i++) {
      name = ArrayTypeName.of(name);
    }
    return name;
  }

  /** The type as a type argument. */
  static TypeName boxed(JavaType type) {
    return name(type).box();
  }

  /** The type without its arguments. */
  static ClassName raw(JavaType type) {
    List<String> names = List.of(type.nestedName().split("\\.", -1));
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
  }

  private static TypeName element(JavaType type) {
    if (type.name().equals("?")) {
      return type.arguments().isEmpty()
          ? WildcardTypeName.subtypeOf(Object.class)
          : WildcardTypeName.subtypeOf(name(type.arguments().get(0)));
    }
    if (new JavaType(type.name(), type.packageName(), List.of(), 0).isPrimitive()) {
      return primitive(type.name());
    }
    ClassName raw = raw(type);
    TypeName[] arguments =
        type.arguments().stream().map(JavaTypes::name).map(TypeName::box).toArray(TypeName[]::new);
    return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
  }

  private static TypeName primitive(String keyword) {
    return switch (keyword) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      default -> TypeName.VOID;
    };
  }
}
