package dev.matte.legacy.shape;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Attributes of annotations that are known by name only. */
public final class Attributes {

  private Attributes() {}

  /**
   * The value of an attribute.
   *
   * @throws IllegalStateException if the annotation has none of that name
   */
  public static Object value(Annotation annotation, String name) {
    try {
      Method attribute = annotation.annotationType().getDeclaredMethod(name);
      attribute.setAccessible(true);
      return attribute.invoke(annotation);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("@" + annotation.annotationType() + " has no " + name, e);
    }
  }

  /** The value of an attribute that is text. */
  static String text(Annotation annotation, String name) {
    return (String) value(annotation, name);
  }

  /** The value of an attribute that is a whole number. */
  static long whole(Annotation annotation, String name) {
    return ((Number) value(annotation, name)).longValue();
  }

  /** How many values an attribute has that is an array; none when there is no such attribute. */
  static int count(Annotation annotation, String name) {
    boolean there =
        Arrays.stream(annotation.annotationType().getDeclaredMethods())
            .anyMatch(each -> each.getName().equals(name));
    return there ? Array.getLength(value(annotation, name)) : 0;
  }
}
