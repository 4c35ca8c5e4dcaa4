package dev.matte.legacy.reflect;

import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.legacy.shape.ClassFile;
import dev.matte.legacy.shape.Marks;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.TypeUse;
import dev.matte.legacy.shape.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JavaType;

/** Finds the methods of an interface or class, and of all it extends, that make something. */
final class Members {
  private static final List<Class<? extends Annotation>> ROLES =
      List.of(McpTool.class, McpResource.class, McpPrompt.class, McpComplete.class);

  private final Reading reading;
  private final JavaType subject;

  Members(Reading reading) {
    this.reading = reading;
    this.subject = Types.of(reading.subject());
  }

  /** The subject's own in source order, then the inherited ones; overridden ones once. */
  List<Member> find() {
    if (reading.subject().getTypeParameters().length > 0) {
      throw reading.refused("it is generic", "bind one that says what its type variables are");
    }
    List<Member> found = new ArrayList<>();
    List<Method> others = new ArrayList<>();
    for (Class<?> type : types(reading.subject())) {
      ClassFile file = reading.file(type);
      for (Method method : file.sorted(type.getDeclaredMethods())) {
        if (!method.isSynthetic()) {
          add(method, file, found, others);
        }
      }
    }
    others.forEach(method -> refuseDemands(method, found));
    return found;
  }

  /** A type and all it extends but {@code Object}, nearest first. */
  static Set<Class<?>> types(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    all.add(type);
    Collection<Class<?>> next = List.of(type);
    while (!next.isEmpty()) {
      List<Class<?>> further = new ArrayList<>();
      for (Class<?> each : next) {
        List<Class<?>> parents = new ArrayList<>(Arrays.asList(each.getInterfaces()));
        if (each.getSuperclass() != null && each.getSuperclass() != Object.class) {
          parents.add(0, each.getSuperclass());
        }
        parents.stream().filter(all::add).forEach(further::add);
      }
      next = further;
    }
    return all;
  }

  private void add(Method method, ClassFile file, List<Member> found, List<Method> others) {
    Marks marks = Marks.of(method);
    List<Annotation> roles = new ArrayList<>();
    for (Class<? extends Annotation> role : ROLES) {
      marks.find(role).ifPresent(roles::add);
    }
    if (roles.isEmpty()) {
      others.add(method);
      return;
    }
    Member member = reading.within(method.getName(), () -> member(method, file, roles, marks));
    boolean overridden = found.stream().anyMatch(each -> same(each, member));
    if (!overridden) {
      found.add(member);
    }
  }

  private Member member(Method method, ClassFile file, List<Annotation> roles, Marks marks) {
    if (roles.size() > 1) {
      throw reading.refused("it has several roles", "write one of the annotations");
    }
    int modifiers = method.getModifiers();
    if (Modifier.isStatic(modifiers) || Modifier.isPrivate(modifiers)) {
      throw reading.refused("it is static or private", "make it a public instance method");
    }
    if (method.getTypeParameters().length > 0) {
      throw reading.refused("it is generic", "say what its type variables are");
    }
    List<TypeUse> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      parameters.add(
          Types.member(
              subject,
              method.getDeclaringClass(),
              method.getGenericParameterTypes()[i],
              method.getParameters()[i]));
    }
    TypeUse returned =
        Types.member(subject, method.getDeclaringClass(), method.getGenericReturnType(), method);
    return new Member(
        Calls.opened(reading, method),
        file,
        roles.get(0),
        marks,
        List.copyOf(parameters),
        returned);
  }

  private static boolean same(Member one, Member other) {
    return one.name().equals(other.name())
        && one.parameterTypes().stream()
            .map(TypeUse::type)
            .toList()
            .equals(other.parameterTypes().stream().map(TypeUse::type).toList());
  }

  /**
   * What is no tool, resource or prompt can demand something only of one that it declares again.
   */
  private void refuseDemands(Method method, List<Member> found) {
    Marks marks = Marks.of(method);
    boolean again =
        found.stream()
            .anyMatch(
                each ->
                    each.name().equals(method.getName())
                        && each.method().getParameterCount() == method.getParameterCount());
    boolean demands = marks.has(Requires.class) || marks.has(Requires.All.class);
    boolean tool =
        marks.has(AtMostOnce.class)
            || marks.has(FormerName.class)
            || marks.has(FormerName.List.class);
    if ((demands && !again) || tool) {
      throw reading.refused(
          method.getName() + " is no tool, and its annotations speak of one",
          "drop them, or write @McpTool");
    }
  }
}
