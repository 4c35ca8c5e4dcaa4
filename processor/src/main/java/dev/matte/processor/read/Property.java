package dev.matte.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A property of a class while its members are gathered. */
final class Property {
  private final String name;
  private final List<Element> places = new ArrayList<>();
  private String accessor = "";
  private @Nullable TypeMirror readType;
  private String setter = "";
  private @Nullable TypeMirror writeType;

  Property(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The members it is made of, in the order found. */
  List<Element> places() {
    return places;
  }

  /** The expression that reads it, or empty. */
  String accessor() {
    return accessor;
  }

  /** The method that writes it, or empty. */
  String setter() {
    return setter;
  }

  void place(Element element) {
    places.add(element);
  }

  void readBy(String expression, TypeMirror type) {
    accessor = expression;
    readType = type;
  }

  void writtenBy(String method, TypeMirror type) {
    setter = method;
    writeType = type;
  }

  Optional<TypeMirror> readType() {
    return Optional.ofNullable(readType);
  }

  Optional<TypeMirror> writeType() {
    return Optional.ofNullable(writeType);
  }

  /** Whether reading and writing agree on the type, as far as both are possible. */
  boolean agreesWith(Reading reading, TypeMirror type) {
    return readType == null || Access.same(reading, readType, type);
  }

  /** A field that Jackson would set by itself. */
  boolean openField() {
    return places.stream()
        .anyMatch(
            each ->
                each.getKind() == ElementKind.FIELD
                    && each.getModifiers().contains(Modifier.PUBLIC)
                    && !each.getModifiers().contains(Modifier.FINAL));
  }

  Marks marks(Reading reading) {
    return Marks.of(reading, places);
  }
}
