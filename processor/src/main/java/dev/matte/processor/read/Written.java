package dev.matte.processor.read;

import dev.matte.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation as it stands in the source: only the attributes that are written, never defaults.
 *
 * @param name the qualified name it is read as; its own unless it stands for one of ours
 * @param attributes what its attributes are called, by the names asked for; empty: the same
 */
record Written(
    Reading reading,
    Element element,
    AnnotationMirror mirror,
    String name,
    Map<String, String> attributes) {

  Written(Reading reading, Element element, AnnotationMirror mirror) {
    this(reading, element, mirror, qualifiedName(mirror), Map.of());
  }

  private static String qualifiedName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : mirror.getAnnotationType().toString();
  }

  /** The same annotation, read as another. */
  Written as(String otherName, Map<String, String> otherAttributes) {
    return new Written(reading, element, mirror, otherName, otherAttributes);
  }

  /** The annotation's own name, as it stands in the source. */
  String simpleName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** The value of an attribute, when it is written. */
  Optional<AnnotationValue> value(String attribute) {
    if (attributes.isEmpty()) {
      return value(mirror, attribute);
    }
    String theirs = attributes.getOrDefault(attribute, "");
    int dot = theirs.indexOf('.');
    if (dot < 0) {
      return value(mirror, theirs).filter(value -> !Portable.placeholder(value.getValue()));
    }
    return value(mirror, theirs.substring(0, dot))
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .flatMap(inner -> value((AnnotationMirror) inner, theirs.substring(dot + 1)));
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, String attribute) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
        .map(entry -> (AnnotationValue) entry.getValue())
        .findFirst();
  }

  boolean has(String attribute) {
    return value(attribute).isPresent();
  }

  Optional<String> text(String attribute) {
    return as(attribute, String.class);
  }

  /** The text of an attribute, or empty text. */
  String textOrEmpty(String attribute) {
    return text(attribute).orElse("");
  }

  Optional<Boolean> flag(String attribute) {
    return as(attribute, Boolean.class);
  }

  Optional<Long> whole(String attribute) {
    return as(attribute, Number.class).map(Number::longValue);
  }

  Optional<Double> decimal(String attribute) {
    return as(attribute, Number.class).map(Number::doubleValue);
  }

  /** The simple name of an enum constant. */
  Optional<String> constant(String attribute) {
    return as(attribute, VariableElement.class).map(each -> each.getSimpleName().toString());
  }

  /** The class named by an attribute; empty also when the compiler does not know it. */
  Optional<TypeMirror> type(String attribute) {
    return as(attribute, TypeMirror.class);
  }

  List<String> texts(String attribute) {
    return list(attribute, String.class);
  }

  List<String> constants(String attribute) {
    return list(attribute, VariableElement.class).stream()
        .map(each -> each.getSimpleName().toString())
        .toList();
  }

  List<Written> annotations(String attribute) {
    return list(attribute, AnnotationMirror.class).stream()
        .map(each -> new Written(reading, element, each))
        .toList();
  }

  /** The values of a list, a single one standing for a list of one. */
  List<AnnotationValue> values(String attribute) {
    Optional<AnnotationValue> value = value(attribute);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get().getValue() instanceof List<?> items
        ? items.stream().map(AnnotationValue.class::cast).toList()
        : List.of(value.get());
  }

  /** Where the annotation stands. */
  Origin origin() {
    return reading.origin(element, mirror);
  }

  /** Where an attribute stands, or the annotation when it is not written. */
  Origin origin(String attribute) {
    return value(attribute).map(this::origin).orElseGet(this::origin);
  }

  /** Where one of {@link #values} stands. */
  Origin origin(AnnotationValue value) {
    return reading.origin(element, mirror, value);
  }

  private <T> Optional<T> as(String attribute, Class<T> type) {
    return value(attribute).map(AnnotationValue::getValue).filter(type::isInstance).map(type::cast);
  }

  private <T> List<T> list(String attribute, Class<T> type) {
    return values(attribute).stream()
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
