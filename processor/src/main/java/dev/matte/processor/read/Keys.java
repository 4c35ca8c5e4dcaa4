package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import java.util.Collection;

/** Names of structures within one model. */
final class Keys {

  private Keys() {}

  /** {@code Forecast}, {@code PageOfForecast}, {@code PairOfStringAndIntegerArray}. */
  static String wish(JavaType type) {
    if (type.name().equals("?")) {
      return wish(type.arguments().get(0));
    }
    StringBuilder name = new StringBuilder(capital(type.simpleName()));
    String joint = "Of";
    for (JavaType argument : type.arguments()) {
      name.append(joint).append(wish(argument));
      joint = "And";
    }
    return name.append("Array".repeat(type.dimensions())).toString();
  }

  /** The wish, or the wish with the first number that makes it unique. */
  static String unique(String wish, Collection<String> taken) {
    if (!taken.contains(wish)) {
      return wish;
    }
    int number = 2;
    while (taken.contains(wish + number)) {
      number++;
    }
    return wish + number;
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
