package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Constructors and factories, and what {@code @JsonCreator} says of them. */
final class Creators {

  private Creators() {}

  /** Those marked with {@code @JsonCreator}, unless it is switched off. */
  static List<Executable> marked(Class<?> type) {
    return all(type).stream()
        .filter(each -> each.isAnnotationPresent(JsonCreator.class))
        .filter(each -> mode(each) != JsonCreator.Mode.DISABLED)
        .toList();
  }

  /** Those marked to take one parameter per field. */
  static List<Executable> ofProperties(Class<?> type) {
    return marked(type).stream().filter(each -> mode(each) != JsonCreator.Mode.DELEGATING).toList();
  }

  static JsonCreator.Mode mode(Executable creator) {
    return creator.getAnnotation(JsonCreator.class).mode();
  }

  /** Whether the parameters are named for Jackson. */
  static boolean named(Executable creator) {
    return Arrays.stream(creator.getParameters())
        .anyMatch(each -> each.isAnnotationPresent(JsonProperty.class));
  }

  /** Constructors, and static methods that give the type. */
  static List<Executable> all(Class<?> type) {
    List<Executable> all = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
        all.add(method);
      }
    }
    return all;
  }

  /** Whether code in the package of the interface could call it: what the processor goes by. */
  static boolean callable(java.lang.reflect.Member member, Class<?> subject) {
    int modifiers = member.getModifiers();
    return Modifier.isPublic(modifiers)
        || (!Modifier.isPrivate(modifiers)
            && member.getDeclaringClass().getPackageName().equals(subject.getPackageName()));
  }
}
