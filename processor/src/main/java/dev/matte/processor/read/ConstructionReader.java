package dev.matte.processor.read;

import dev.matte.processor.model.Structure.Construction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

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

  Chosen read(DeclaredType type, TypeElement element, Marks marks) {
    List<ExecutableElement> marked = Creators.ofProperties(reading, element);
    if (marked.size() > 1) {
      return Chosen.none("it has several creators marked with @JsonCreator");
    }
    if (!marked.isEmpty()) {
      return creator(type, marked.get(0), true);
    }
    Optional<Chosen> named = builders.named(type, marks);
    if (named.isPresent()) {
      return named.get();
    }
    List<ExecutableElement> constructors = Creators.constructors(reading, element);
    boolean empty = constructors.stream().anyMatch(each -> each.getParameters().isEmpty());
    boolean setters = properties.all().stream().anyMatch(each -> !each.setter().isEmpty());
    Optional<Chosen> builder = builders.found(type, element);
    if (empty && (setters || builder.isEmpty())) {
      constructors.stream()
          .filter(each -> each.getParameters().isEmpty())
          .forEach(reading.deprecations()::member);
      return setters();
    }
    if (!empty && constructors.size() == 1) {
      return creator(type, constructors.get(0), false);
    }
    return builder.orElseGet(
        () ->
            Chosen.none(
                constructors.isEmpty()
                    ? "it has no constructor that can be called from here, and no builder"
                    : "it has several constructors and none is marked with @JsonCreator"));
  }

  private Chosen setters() {
    Map<String, String> setters = new LinkedHashMap<>();
    for (Property property : properties.all()) {
      if (ignored(property)) {
        continue;
      }
      if (property.setter().isEmpty() && property.openField()) {
        return Chosen.none("its public field " + property.name() + " has no setter");
      }
      if (!property.writeType().map(type -> property.agreesWith(reading, type)).orElse(true)) {
        return Chosen.none(property.setter() + " takes another type than the getter gives");
      }
      if (!property.setter().isEmpty()) {
        setters.put(property.name(), property.setter());
      }
    }
    return new Chosen(new Construction.Setters(setters), setters.keySet());
  }

  private Chosen creator(DeclaredType type, ExecutableElement creator, boolean marked) {
    if (!Access.callable(creator, reading.subject())) {
      return Chosen.none("its @JsonCreator cannot be called from here");
    }
    List<String> names = new ArrayList<>();
    List<? extends TypeMirror> types = parameterTypes(type, creator);
    for (int i = 0; i < creator.getParameters().size(); i++) {
      VariableElement parameter = creator.getParameters().get(i);
      Property property = property(parameter);
      if (!property.agreesWith(reading, types.get(i))) {
        return Chosen.none(
            "its constructor takes another type for " + property.name() + " than its getter gives");
      }
      if (!marked && property.accessor().isEmpty()) {
        return Chosen.none(
            "its constructor's parameter "
                + property.name()
                + " is no property, and no @JsonCreator says otherwise");
      }
      property.place(parameter);
      property.writtenBy(property.setter(), types.get(i));
      names.add(property.name());
    }
    Optional<String> beside =
        properties.all().stream()
            .filter(each -> !each.setter().isEmpty() && !names.contains(each.name()))
            .filter(each -> !ignored(each))
            .map(Property::setter)
            .findFirst();
    if (beside.isPresent()) {
      return Chosen.none("it has " + beside.get() + " beside its creator");
    }
    Construction construction =
        creator.getKind() == ElementKind.CONSTRUCTOR
            ? new Construction.Constructor(names)
            : new Construction.Factory(creator.getSimpleName().toString(), names);
    reading.deprecations().member(creator);
    return new Chosen(construction, Set.copyOf(names));
  }

  /** The property that a parameter sets: by its name, or by the name Jackson is given. */
  private Property property(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    Optional<String> named =
        Marks.of(reading, parameter)
            .find(Names.JSON_PROPERTY)
            .flatMap(written -> written.text("value"))
            .filter(text -> !text.isEmpty());
    return properties
        .find(name)
        .or(() -> named.flatMap(properties::find))
        .or(() -> named.flatMap(this::byWireName))
        .orElseGet(() -> properties.get(name));
  }

  private Optional<Property> byWireName(String wire) {
    return properties.all().stream()
        .filter(
            each ->
                each.marks(reading)
                    .find(Names.JSON_PROPERTY)
                    .flatMap(written -> written.text("value"))
                    .filter(wire::equals)
                    .isPresent())
        .findFirst();
  }

  private List<? extends TypeMirror> parameterTypes(DeclaredType type, ExecutableElement creator) {
    if (creator.getKind() == ElementKind.CONSTRUCTOR && !type.getTypeArguments().isEmpty()) {
      return ((ExecutableType) reading.types().asMemberOf(type, creator)).getParameterTypes();
    }
    return creator.getParameters().stream().map(VariableElement::asType).toList();
  }

  private boolean ignored(Property property) {
    return FieldReader.ignored(property.marks(reading));
  }
}
