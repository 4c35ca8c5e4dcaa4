package dev.matte.legacy.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JavaType;

/** Types of the variants of a union, with the type arguments that follow from the union's. */
final class Subtypes {

  private Subtypes() {}

  /** The classes and interfaces that a type extends directly. */
  static List<Class<?>> parents(Class<?> type) {
    List<Class<?>> parents = new ArrayList<>();
    if (type.getSuperclass() != null) {
      parents.add(type.getSuperclass());
    }
    parents.addAll(Arrays.asList(type.getInterfaces()));
    return parents;
  }

  /**
   * {@code Circle<T> implements Shape<T>} under {@code Shape<String>} is {@code Circle<String>}.
   */
  static JavaType resolved(Reading reading, JavaType union, Class<?> subtype) {
    TypeVariable<?>[] variables = subtype.getTypeParameters();
    if (variables.length == 0) {
      return Types.of(subtype);
    }
    Map<Type, JavaType> known = new HashMap<>();
    match(subtype, union, known);
    List<JavaType> arguments = new ArrayList<>();
    for (TypeVariable<?> variable : variables) {
      JavaType argument = known.get(variable);
      if (argument == null) {
        throw reading.refused("its type arguments do not follow from the union's", "fix them");
      }
      arguments.add(argument);
    }
    return Types.of(subtype, arguments.toArray(new JavaType[0]));
  }

  private static void match(Class<?> from, JavaType union, Map<Type, JavaType> known) {
    List<Type> parents = new ArrayList<>(Arrays.asList(from.getGenericInterfaces()));
    if (from.getGenericSuperclass() != null) {
      parents.add(from.getGenericSuperclass());
    }
    for (Type parent : parents) {
      if (parent instanceof ParameterizedType generic
          && generic.getRawType() == union.getRawClass()) {
        Type[] arguments = generic.getActualTypeArguments();
        for (int i = 0; i < arguments.length && i < union.containedTypeCount(); i++) {
          known.put(arguments[i], union.containedType(i));
        }
      }
    }
  }
}
