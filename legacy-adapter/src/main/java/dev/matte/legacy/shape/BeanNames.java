package dev.matte.legacy.shape;

import java.lang.reflect.Method;
import java.util.Optional;

/** Names of properties from names of methods, as Jackson finds them. */
final class BeanNames {

  private BeanNames() {}

  /** The property a getter reads. */
  static Optional<String> read(Method method) {
    Class<?> type = method.getReturnType();
    if (method.getParameterCount() > 0 || type == void.class) {
      return Optional.empty();
    }
    String name = method.getName();
    Optional<String> get = after("get", name);
    boolean truth = type == boolean.class || type == Boolean.class;
    return get.isPresent() || !truth ? get : after("is", name);
  }

  /** The property a setter writes. */
  static Optional<String> written(Method method) {
    return method.getParameterCount() == 1 ? after("set", method.getName()) : Optional.empty();
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
