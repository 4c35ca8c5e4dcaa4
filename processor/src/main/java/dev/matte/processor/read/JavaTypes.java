package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Java types as source text names them. */
final class JavaTypes {
  private static final JavaType OBJECT = JavaType.of("java.lang", "Object");

  private JavaTypes() {}

  /** The name of any type, without annotations; a type variable is named after its bound. */
  static JavaType of(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID ->
          JavaType.primitive(type.getKind().name().toLowerCase(Locale.ROOT));
      case ARRAY -> array(of(((ArrayType) type).getComponentType()));
      case DECLARED, ERROR -> declared((DeclaredType) type);
      case WILDCARD -> wildcard((WildcardType) type);
      case TYPEVAR -> of(((TypeVariable) type).getUpperBound());
      default -> OBJECT;
    };
  }

  /** A type element without type arguments. */
  static JavaType of(TypeElement type) {
    return new JavaType(type.getQualifiedName().toString(), Scopes.packageName(type), List.of(), 0);
  }

  private static JavaType declared(DeclaredType type) {
    JavaType raw = of((TypeElement) type.asElement());
    List<JavaType> arguments = type.getTypeArguments().stream().map(JavaTypes::of).toList();
    return new JavaType(raw.name(), raw.packageName(), arguments, 0);
  }

  private static JavaType array(JavaType component) {
    return new JavaType(
        component.name(),
        component.packageName(),
        component.arguments(),
        component.dimensions() + 1);
  }

  private static JavaType wildcard(WildcardType type) {
    TypeMirror bound = type.getExtendsBound();
    return new JavaType("?", "", List.of(bound == null ? OBJECT : of(bound)), 0);
  }
}
