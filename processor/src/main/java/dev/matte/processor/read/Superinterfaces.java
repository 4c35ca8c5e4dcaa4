package dev.matte.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What an interface extends. */
final class Superinterfaces {

  private Superinterfaces() {}

  /** An interface and all it extends, nearest first. */
  static Set<TypeElement> with(Reading reading, TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    all.add(type);
    List<TypeElement> next = List.copyOf(all);
    while (!next.isEmpty()) {
      List<TypeElement> further = new ArrayList<>();
      for (TypeElement each : next) {
        for (TypeMirror parent : each.getInterfaces()) {
          superinterface(reading, parent).filter(all::add).ifPresent(further::add);
        }
      }
      next = further;
    }
    return all;
  }

  private static Optional<TypeElement> superinterface(Reading reading, TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      reading.missing(type.toString());
      return Optional.empty();
    }
    Element element = ((DeclaredType) type).asElement();
    return element.getKind() == ElementKind.INTERFACE
        ? Optional.of((TypeElement) element)
        : Optional.empty();
  }
}
