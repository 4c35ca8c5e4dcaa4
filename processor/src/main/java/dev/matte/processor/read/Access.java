package dev.matte.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What generated code, in the package of the interface, can do with members. */
final class Access {

  private Access() {}

  /** Whether a member of an accessible type can be used from the interface's package. */
  static boolean callable(Element member, Element subject) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (member.getEnclosingElement() instanceof TypeElement type
            && type.getKind().isInterface())
        || Scopes.packageName(member).equals(Scopes.packageName(subject));
  }

  /** Whether two types are the same but for annotations and boxes. */
  static boolean same(Reading reading, TypeMirror one, TypeMirror other) {
    return JavaTypes.of(boxed(reading, one)).equals(JavaTypes.of(boxed(reading, other)));
  }

  private static TypeMirror boxed(Reading reading, TypeMirror type) {
    return type.getKind().isPrimitive()
        ? reading.types().boxedClass(reading.types().getPrimitiveType(type.getKind())).asType()
        : type;
  }

  /** Whether a type is a class's own type or a supertype of it that a builder may return. */
  static boolean returns(Reading reading, TypeMirror type, TypeMirror wanted) {
    return type.getKind() == TypeKind.DECLARED
        && reading
            .types()
            .isAssignable(reading.types().erasure(type), reading.types().erasure(wanted));
  }
}
