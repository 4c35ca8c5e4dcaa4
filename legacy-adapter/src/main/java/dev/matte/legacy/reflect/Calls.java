package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Reading;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls of the author's methods and constructors, which fail with what those throw. */
final class Calls {

  private Calls() {}

  /** Makes sure that a member can be used from here. */
  static <M extends Member> M opened(Reading reading, M member) {
    try {
      ((AccessibleObject) member).setAccessible(true);
      return member;
    } catch (InaccessibleObjectException e) {
      Class<?> declaring = member.getDeclaringClass();
      throw reading.refused(
          member.getName() + " of " + declaring.getTypeName() + " cannot be reached",
          "open " + declaring.getPackageName() + " of " + declaring.getModule() + " to reflection");
    }
  }

  /** Calls a constructor or method; {@code on} counts for instance methods only. */
  static @Nullable Object call(Executable what, @Nullable Object on, @Nullable Object... arguments)
      throws Exception {
    try {
      return what instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) what).invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw cause(e);
    }
  }

  /** What a method without parameters or a field gives. */
  static @Nullable Object get(Member what, Object of) throws Exception {
    return what instanceof Field field ? field.get(of) : call((Method) what, of);
  }

  private static Exception cause(InvocationTargetException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception exception ? exception : e;
  }
}
