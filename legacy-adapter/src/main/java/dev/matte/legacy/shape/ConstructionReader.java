package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/**
 * Finds the way in which instances of a class are made: a marked creator, a named builder, a
 * constructor without parameters and setters, the only constructor, a builder; in this order.
 */
final class ConstructionReader {
  private final Reading reading;
  private final Properties properties;
  private final BuilderReader builders;

  ConstructionReader(Reading reading, Properties properties) {
    this.reading = reading;
    this.properties = properties;
    this.builders = new BuilderReader(reading, properties);
  }

  /** How instances are made, and which properties that takes. */
  record Chosen(Construction construction, Set<String> written) {

    static Chosen none(String reason) {
      return new Chosen(new Construction.Unavailable(reason), Set.of());
    }
  }

  Chosen read(JavaType type) {
    Class<?> raw = type.getRawClass();
    List<Executable> marked = Creators.ofProperties(raw);
    if (marked.size() > 1) {
      return Chosen.none("it has several creators marked with @JsonCreator");
    }
    if (!marked.isEmpty()) {
      return creator(type, marked.get(0), true);
    }
    Optional<Chosen> named = builders.named(raw);
    if (named.isPresent()) {
      return named.get();
    }
    List<Constructor<?>> constructors =
        Arrays.stream(raw.getDeclaredConstructors())
            .filter(each -> Creators.callable(each, reading.subject()))
            .toList();
    Optional<Constructor<?>> empty =
        constructors.stream().filter(each -> each.getParameterCount() == 0).findFirst();
    boolean setters = properties.all().stream().anyMatch(each -> each.setter().isPresent());
    Optional<Chosen> builder = builders.found(raw);
    if (empty.isPresent() && (setters || builder.isEmpty())) {
      return setters(empty.get());
    }
    if (empty.isEmpty() && constructors.size() == 1) {
      return creator(type, constructors.get(0), false);
    }
    return builder.orElseGet(
        () ->
            Chosen.none(
                constructors.isEmpty()
                    ? "it has no constructor that the processor could call, and no builder"
                    : "it has several constructors and none is marked with @JsonCreator"));
  }

  private Chosen setters(Constructor<?> constructor) {
    Map<String, Method> setters = new LinkedHashMap<>();
    for (Property property : properties.all()) {
      if (Jackson.ignored(property.marks())) {
        continue;
      }
      if (property.setter().isEmpty() && property.openField()) {
        return Chosen.none("its public field " + property.name() + " has no setter");
      }
      if (property.writeType().filter(type -> !property.agreesWith(type)).isPresent()) {
        return Chosen.none(
            "the setter of " + property.name() + " takes another type than the getter gives");
      }
      property.setter().ifPresent(setter -> setters.put(property.name(), setter));
    }
    return new Chosen(
        new Construction.Steps(constructor, setters, List.of()), Set.copyOf(setters.keySet()));
  }

  private Chosen creator(JavaType type, Executable creator, boolean marked) {
    if (!Creators.callable(creator, reading.subject())) {
      return Chosen.none("its @JsonCreator cannot be called by the processor");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < creator.getParameterCount(); i++) {
      Parameter parameter = creator.getParameters()[i];
      Property property = property(parameter);
      TypeUse use =
          Types.member(type, type.getRawClass(), creator.getGenericParameterTypes()[i], parameter);
      if (!property.agreesWith(use)) {
        return Chosen.none(
            "its constructor takes another type for " + property.name() + " than its getter gives");
      }
      if (!marked && property.accessor().isEmpty()) {
        return Chosen.none(
            "its constructor's parameter "
                + property.name()
                + " is no property, and no"
                + " @JsonCreator says otherwise");
      }
      property.place(parameter, use);
      property.writtenBy(property.setter().orElse(null), use);
      names.add(property.name());
    }
    for (Property each : properties.all()) {
      if (each.setter().isPresent()
          && !names.contains(each.name())
          && !Jackson.ignored(each.marks())) {
        return Chosen.none("it has " + each.setter().get().getName() + " beside its creator");
      }
    }
    return new Chosen(new Construction.Creator(creator, List.copyOf(names)), Set.copyOf(names));
  }

  /** The property that a parameter sets: by its name, or by the name Jackson is given. */
  private Property property(Parameter parameter) {
    JsonProperty property = parameter.getAnnotation(JsonProperty.class);
    String named = property == null ? "" : property.value();
    if (!parameter.isNamePresent() && named.isEmpty()) {
      throw reading.refused(
          "the parameters of " + parameter.getDeclaringExecutable() + " have no names",
          "compile with -parameters, or name each with @JsonProperty");
    }
    String name = parameter.isNamePresent() ? parameter.getName() : named;
    return properties
        .find(name)
        .or(() -> properties.find(named))
        .or(() -> byWireName(named))
        .orElseGet(() -> properties.get(name));
  }

  private Optional<Property> byWireName(String wire) {
    return properties.all().stream()
        .filter(
            each ->
                each.marks()
                    .find(JsonProperty.class)
                    .filter(written -> !wire.isEmpty() && written.value().equals(wire))
                    .isPresent())
        .findFirst();
  }
}
