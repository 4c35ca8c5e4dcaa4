package dev.matte.processor.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;

/** What messages need to know of elements. */
final class Elements {

  private Elements() {}

  /**
   * The element to show for another: javac 17 finds no source for a record component, but does for
   * the field of the same name, which is written by the same characters.
   */
  static Element shown(Element element) {
    Element record = element.getEnclosingElement();
    if (element.getKind() != ElementKind.RECORD_COMPONENT || record == null) {
      return element;
    }
    for (Element member : record.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && member.getSimpleName().contentEquals(element.getSimpleName())) {
        return member;
      }
    }
    return element;
  }

  /**
   * The same annotation on the element that is shown for {@code element}: a record's component and
   * field carry copies.
   */
  static Optional<AnnotationMirror> shown(AnnotationMirror annotation, Element element) {
    String type = annotation.getAnnotationType().toString();
    return shown(element).getAnnotationMirrors().stream()
        .filter(each -> each.equals(annotation) || each.getAnnotationType().toString().equals(type))
        .map(each -> (AnnotationMirror) each)
        .findFirst();
  }

  /** The annotation of that simple name on an element, or on the field of a record component. */
  static Optional<AnnotationMirror> annotation(Element element, String simpleName) {
    return Stream.of(element, shown(element))
        .flatMap(each -> each.getAnnotationMirrors().stream())
        .filter(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName))
        .map(mirror -> (AnnotationMirror) mirror)
        .findFirst();
  }

  /** The value in {@code shown} that stands where {@code value} stands in {@code written}. */
  static Optional<AnnotationValue> shown(
      AnnotationValue value, AnnotationMirror written, AnnotationMirror shown) {
    int index = new ArrayList<>(written.getElementValues().values()).indexOf(value);
    List<AnnotationValue> values = new ArrayList<>(shown.getElementValues().values());
    if (written.equals(shown) && index < 0) {
      return Optional.of(value);
    }
    return index < 0 || index >= values.size() ? Optional.empty() : Optional.of(values.get(index));
  }

  /** Whether a warning is suppressed on an element or on anything around it. */
  static boolean suppressed(Element element, String id) {
    String key = "matte:" + id;
    for (Element each = shown(element); each != null; each = each.getEnclosingElement()) {
      SuppressWarnings annotation = each.getAnnotation(SuppressWarnings.class);
      if (annotation != null && List.of(annotation.value()).contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** An element in words: {@code parameter "city" of acme.Weather.forecast}. */
  static String name(Element element) {
    if (element instanceof QualifiedNameable named) {
      return named.getQualifiedName().toString();
    }
    Element outer = element.getEnclosingElement();
    String simple = element.getSimpleName().toString();
    if (outer == null) {
      return simple;
    }
    if (element.getKind() == ElementKind.PARAMETER) {
      String kind = element.getKind().toString().toLowerCase(Locale.ROOT);
      return kind + " \"" + simple + "\" of " + name(outer);
    }
    return name(outer) + "." + simple;
  }
}
