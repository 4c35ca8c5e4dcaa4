package dev.matte.processor.read;

import dev.matte.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Finds the types that a union stands for. */
final class Subtypes {
  private final Reading reading;

  Subtypes(Reading reading) {
    this.reading = reading;
  }

  /**
   * One of them.
   *
   * @param type with type arguments, or empty when they do not follow from the union's
   * @param name the name that {@code @JsonSubTypes} gives it
   */
  record Subtype(
      TypeElement element, Optional<TypeMirror> type, Optional<String> name, Origin origin) {}

  /** In the order written; sealed types among them are replaced by theirs. */
  List<Subtype> of(DeclaredType union, TypeElement element) {
    Map<String, Subtype> found = new LinkedHashMap<>();
    Optional<Written> listed = Marks.of(reading, element).find(Names.JSON_SUB_TYPES);
    if (listed.isPresent()) {
      for (Written each : listed.get().annotations("value")) {
        listed(each, union, found);
      }
    } else {
      permitted(element, union, found);
    }
    return new ArrayList<>(found.values());
  }

  private void listed(Written written, DeclaredType union, Map<String, Subtype> found) {
    if (!written.values("names").isEmpty()) {
      Jackson.refuse(reading, written, "names", "a variant has one name");
    }
    Optional<TypeMirror> type = written.type("value");
    if (type.isEmpty() || type.get().getKind() != TypeKind.DECLARED) {
      reading.missing(type.map(TypeMirror::toString).orElse("of @JsonSubTypes"));
      return;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type.get()).asElement();
    Optional<String> name = written.text("name").filter(text -> !text.isEmpty());
    add(element, union, name, found);
  }

  private void permitted(TypeElement element, DeclaredType union, Map<String, Subtype> found) {
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      if (permitted.getKind() != TypeKind.DECLARED) {
        reading.missing(permitted.toString());
        continue;
      }
      TypeElement subtype = (TypeElement) ((DeclaredType) permitted).asElement();
      if (UnionReader.union(reading, subtype)) {
        permitted(subtype, union, found);
      } else {
        add(subtype, union, Optional.empty(), found);
      }
    }
  }

  private void add(
      TypeElement element, DeclaredType union, Optional<String> name, Map<String, Subtype> found) {
    found.putIfAbsent(
        element.getQualifiedName().toString(),
        new Subtype(element, withArguments(element, union), name, reading.origin(element)));
  }

  /**
   * {@code Circle<T> implements Shape<T>} under {@code Shape<String>} is {@code Circle<String>}.
   */
  private Optional<TypeMirror> withArguments(TypeElement element, DeclaredType union) {
    if ((element.getKind() != ElementKind.RECORD && element.getKind() != ElementKind.CLASS)
        || element.getTypeParameters().isEmpty()) {
      return Optional.of(element.asType());
    }
    Map<Element, TypeMirror> known = new HashMap<>();
    supertype(element.asType(), union.asElement())
        .ifPresent(parent -> match(parent.getTypeArguments(), union.getTypeArguments(), known));
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : element.getTypeParameters()) {
      TypeMirror argument = known.get(parameter);
      if (argument == null) {
        return Optional.empty();
      }
      arguments.add(argument);
    }
    return Optional.of(
        reading.types().getDeclaredType(element, arguments.toArray(new TypeMirror[0])));
  }

  private static void match(
      List<? extends TypeMirror> formal,
      List<? extends TypeMirror> actual,
      Map<Element, TypeMirror> known) {
    for (int i = 0; i < Math.min(formal.size(), actual.size()); i++) {
      if (formal.get(i) instanceof TypeVariable variable) {
        known.put(variable.asElement(), actual.get(i));
      }
    }
  }

  private Optional<DeclaredType> supertype(TypeMirror type, Element wanted) {
    for (TypeMirror parent : reading.types().directSupertypes(type)) {
      if (((DeclaredType) parent).asElement().equals(wanted)) {
        return Optional.of((DeclaredType) parent);
      }
      Optional<DeclaredType> further = supertype(parent, wanted);
      if (further.isPresent()) {
        return further;
      }
    }
    return Optional.empty();
  }
}
