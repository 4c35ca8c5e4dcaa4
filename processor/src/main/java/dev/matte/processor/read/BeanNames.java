package dev.matte.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Names of properties from names of methods, as Jackson finds them. */
final class BeanNames {

  private BeanNames() {}

  /** The property a getter reads. */
  static Optional<String> read(ExecutableElement method) {
    if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    if (name.equals("getClass")) {
      return Optional.empty();
    }
    boolean truth =
        Set.of("boolean", "java.lang.Boolean")
            .contains(JavaTypes.of(method.getReturnType()).name());
    Optional<String> get = after("get", name);
    return get.isPresent() || !truth ? get : after("is", name);
  }

  /** The property a setter writes. */
  static Optional<String> written(ExecutableElement method) {
    return method.getParameters().size() == 1
        ? after("set", method.getSimpleName().toString())
        : Optional.empty();
  }

  static boolean instance(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC);
  }

  /** The rest of a method's name; all leading capitals become small: {@code getURL} is url. */
  static Optional<String> after(String prefix, String method) {
    if (!method.startsWith(prefix) || method.length() == prefix.length()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(method.substring(prefix.length()));
    if (!prefix.isEmpty() && Character.isLowerCase(name.charAt(0))) {
      return Optional.empty();
    }
    for (int i = 0; i < name.length() && Character.isUpperCase(name.charAt(i)); i++) {
      name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
    }
    return Optional.of(name.toString());
  }
}
