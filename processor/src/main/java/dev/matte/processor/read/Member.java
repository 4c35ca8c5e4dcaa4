package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that makes something for clients, as it looks from the interface being read.
 *
 * @param declaring the interface that declares it
 * @param role the annotation that says what it makes
 * @param parameterTypes type variables of a superinterface replaced
 */
record Member(
    ExecutableElement method,
    TypeElement declaring,
    Written role,
    Marks marks,
    Javadoc document,
    List<TypeMirror> parameterTypes,
    TypeMirror returnType) {

  String name() {
    return method.getSimpleName().toString();
  }

  boolean isTool() {
    return role.name().equals(Names.TOOL);
  }

  /** The name on the wire: as written, else the method's. */
  String wireName() {
    return role.text("name").filter(text -> !text.isEmpty()).orElseGet(this::name);
  }

  /** The description: as written, else from Javadoc. */
  String description() {
    String written = role.textOrEmpty("description");
    return written.isEmpty() ? Documents.description(marks, document.summary()) : written;
  }

  List<JavaType> thrown(Reading reading) {
    return method.getThrownTypes().stream()
        .filter(type -> !unchecked(reading, type))
        .map(JavaTypes::of)
        .toList();
  }

  Set<String> suppressed() {
    return Marks.suppressed(method);
  }

  private static boolean unchecked(Reading reading, TypeMirror type) {
    return isA(reading, type, "java.lang.RuntimeException")
        || isA(reading, type, "java.lang.Error");
  }

  private static boolean isA(Reading reading, TypeMirror type, String name) {
    TypeElement other = reading.elements().getTypeElement(name);
    return other != null && reading.types().isSubtype(type, other.asType());
  }
}
