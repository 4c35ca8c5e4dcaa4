package dev.matte.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What members are called in a class file: {@code city}, {@code store(Ljava/lang/String;I)V}, and a
 * parameter {@code store(Ljava/lang/String;I)V#0}.
 */
final class MemberNames {

  private MemberNames() {}

  /** The name of a parameter. */
  static String parameter(String method, int index) {
    return method + "#" + index;
  }

  /** The name of a member; empty for an element that is none. */
  static String of(Reading reading, Element element) {
    return switch (element.getKind()) {
      case FIELD, RECORD_COMPONENT -> element.getSimpleName().toString();
      case METHOD, CONSTRUCTOR -> method(reading, (ExecutableElement) element);
      case PARAMETER ->
          element.getEnclosingElement() instanceof ExecutableElement method
              ? parameter(method(reading, method), indexOf(element, method))
              : "";
      default -> "";
    };
  }

  private static int indexOf(Element parameter, ExecutableElement method) {
    List<? extends VariableElement> all = method.getParameters();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equals(parameter)) {
        return i;
      }
    }
    return -1;
  }

  private static String method(Reading reading, ExecutableElement method) {
    StringBuilder name = new StringBuilder(method.getSimpleName()).append('(');
    for (VariableElement parameter : method.getParameters()) {
      append(reading, name, parameter.asType());
    }
    name.append(')');
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return name.append('V').toString();
    }
    append(reading, name, method.getReturnType());
    return name.toString();
  }

  private static void append(Reading reading, StringBuilder name, TypeMirror type) {
    TypeMirror erased = reading.types().erasure(type);
    switch (erased.getKind()) {
      case BOOLEAN -> name.append('Z');
      case LONG -> name.append('J');
      case BYTE, SHORT, INT, CHAR, FLOAT, DOUBLE, VOID ->
          name.append(erased.getKind().name().charAt(0));
      case ARRAY -> append(reading, name.append('['), ((ArrayType) erased).getComponentType());
      case DECLARED -> {
        TypeElement named = (TypeElement) ((DeclaredType) erased).asElement();
        String binary = reading.elements().getBinaryName(named).toString();
        name.append('L').append(binary.replace('.', '/')).append(';');
      }
      default -> name.append('?');
    }
  }

  /** The type around a member and around its parameters. */
  static List<TypeElement> owner(Element element) {
    Element around = element.getEnclosingElement();
    if (around instanceof ExecutableElement method) {
      around = method.getEnclosingElement();
    }
    return around instanceof TypeElement type ? List.of(type) : List.of();
  }
}
