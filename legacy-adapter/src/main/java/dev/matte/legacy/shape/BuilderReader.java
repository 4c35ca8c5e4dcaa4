package dev.matte.legacy.shape;

import dev.matte.legacy.shape.ConstructionReader.Chosen;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** Reads builders: one method per property, and one that makes the instance. */
final class BuilderReader {
  private final Reading reading;
  private final Properties properties;

  BuilderReader(Reading reading, Properties properties) {
    this.reading = reading;
    this.properties = properties;
  }

  /** The builder that {@code @JsonDeserialize(builder = ...)} names. */
  Optional<Chosen> named(Class<?> type) {
    JsonDeserialize written = type.getDeclaredAnnotation(JsonDeserialize.class);
    if (written == null) {
      return Optional.empty();
    }
    Set<String> attributes = reading.file(type).written(JsonDeserialize.class);
    if (!Set.of("builder").containsAll(attributes)) {
      throw Jackson.refused(reading, "@JsonDeserialize", "all but a builder work at run time only");
    }
    Class<?> builder = written.builder();
    if (builder == Void.class) {
      return Optional.empty();
    }
    JsonPOJOBuilder names = builder.getDeclaredAnnotation(JsonPOJOBuilder.class);
    String prefix = names == null ? "with" : names.withPrefix();
    String build = names == null ? "build" : names.buildMethodName();
    Optional<Executable> opener =
        Arrays.stream(builder.getDeclaredConstructors())
            .filter(each -> each.getParameterCount() == 0)
            .filter(each -> Creators.callable(each, reading.subject()))
            .map(Executable.class::cast)
            .findFirst()
            .or(() -> open(type).filter(each -> each.getReturnType() == builder));
    if (opener.isEmpty()) {
      return Optional.of(Chosen.none("its builder cannot be made by the processor"));
    }
    return Optional.of(
        chosen(type, builder, opener.get(), prefix, build)
            .orElseGet(() -> Chosen.none("its builder has no method " + build + " that makes it")));
  }

  /** A static method {@code builder()} and what it returns. */
  Optional<Chosen> found(Class<?> type) {
    return open(type).flatMap(each -> chosen(type, each.getReturnType(), each, "", "build"));
  }

  private Optional<Method> open(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> each.getName().equals("builder"))
        .filter(each -> Modifier.isStatic(each.getModifiers()))
        .filter(each -> each.getParameterCount() == 0 && each.getTypeParameters().length == 0)
        .filter(each -> Creators.callable(each, reading.subject()))
        .findFirst();
  }

  private Optional<Chosen> chosen(
      Class<?> type, Class<?> builder, Executable opener, String prefix, String build) {
    List<Method> methods = methods(builder);
    Optional<Method> closer =
        methods.stream()
            .filter(each -> each.getName().equals(build) && each.getParameterCount() == 0)
            .filter(each -> type.isAssignableFrom(each.getReturnType()))
            .findFirst();
    if (closer.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Method> setters = new LinkedHashMap<>();
    for (Method method : methods) {
      if (method.getParameterCount() == 1
          && method.getReturnType() != Object.class
          && method.getReturnType().isAssignableFrom(builder)) {
        setter(method, prefix, setters);
      }
    }
    if (setters.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chosen(
            new Construction.Steps(opener, setters, List.of(closer.get())),
            Set.copyOf(setters.keySet())));
  }

  /** Methods of a builder that can be called, its own in the order of the source. */
  private List<Method> methods(Class<?> builder) {
    List<Method> methods = new ArrayList<>();
    for (Class<?> each = builder;
        each != null && each != Object.class;
        each = each.getSuperclass()) {
      for (Method method : reading.file(each).sorted(each.getDeclaredMethods())) {
        if (!Modifier.isStatic(method.getModifiers())
            && !method.isSynthetic()
            && Creators.callable(method, reading.subject())) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  private void setter(Method method, String prefix, Map<String, Method> setters) {
    String name = method.getName();
    Optional<String> named =
        prefix.isEmpty()
            ? Optional.of(name)
                .filter(each -> properties.find(each).isPresent())
                .or(() -> BeanNames.after("set", name))
                .or(() -> BeanNames.after("with", name))
                .or(() -> Optional.of(name))
            : BeanNames.after(prefix, name);
    if (named.isEmpty() || setters.containsKey(named.get())) {
      return;
    }
    TypeUse use =
        properties.use(
            method.getDeclaringClass(),
            method.getGenericParameterTypes()[0],
            method.getParameters()[0]);
    Property property = properties.get(named.get());
    if (property.agreesWith(use)) {
      property.place(method, use);
      property.place(method.getParameters()[0], use);
      property.writtenBy(method, use);
      setters.put(property.name(), method);
    }
  }
}
