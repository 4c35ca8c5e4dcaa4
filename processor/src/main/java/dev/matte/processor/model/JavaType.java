package dev.matte.processor.model;

import java.util.List;

/**
 * A Java type as source text can name it.
 *
 * <p>{@code ? extends T}, as a type argument, has the name {@code ?} and the one argument T.
 *
 * @param name qualified name with dots ({@code java.util.Map.Entry}), or a primitive's keyword
 * @param packageName the package, empty for primitives and the unnamed package
 * @param arguments type arguments
 * @param dimensions array dimensions
 */
public record JavaType(String name, String packageName, List<JavaType> arguments, int dimensions) {

  /** A type without arguments. */
  public static JavaType of(String packageName, String simpleName) {
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return new JavaType(name, packageName, List.of(), 0);
  }

  /** A primitive type, or {@code void}. */
  public static JavaType primitive(String keyword) {
    return new JavaType(keyword, "", List.of(), 0);
  }

  /** Whether this is a primitive type or {@code void}; an array never is. */
  public boolean isPrimitive() {
    return dimensions == 0
        && switch (name) {
          case "boolean", "byte", "short", "int", "long", "char", "float", "double", "void" -> true;
          default -> false;
        };
  }

  /** The name without the package: {@code Map.Entry}. */
  public String nestedName() {
    return packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
  }

  /** The last part of the name: {@code Entry}. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /**
   * The type as it would be written with full names: {@code java.util.List<java.lang.String>[]}.
   */
  @Override
  public String toString() {
    if (name.equals("?")) {
      return "? extends " + arguments.get(0);
    }
    StringBuilder text = new StringBuilder(name);
    if (!arguments.isEmpty()) {
      text.append('<');
      text.append(String.join(", ", arguments.stream().map(JavaType::toString).toList()));
      text.append('>');
    }
    return text.append("[]".repeat(dimensions)).toString();
  }
}
