package dev.matte.processor.diagnose;

import dev.matte.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in the source.
 *
 * @param value only with an annotation
 * @param via where to show a message when the element's own source is not being compiled
 */
record SourceOrigin(
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value,
    Optional<Origin> via)
    implements Origin {

  /** The same place as the compiler can show it, without the way that led there. */
  SourceOrigin shown() {
    Optional<AnnotationMirror> mirror = annotation.flatMap(each -> Elements.shown(each, element));
    Optional<AnnotationValue> inner =
        mirror.flatMap(
            copy ->
                annotation.flatMap(
                    written -> value.flatMap(each -> Elements.shown(each, written, copy))));
    return new SourceOrigin(Elements.shown(element), mirror, inner, Optional.empty());
  }

  /** An annotation on the same element. */
  SourceOrigin narrowed(AnnotationMirror mirror) {
    return new SourceOrigin(element, Optional.of(mirror), Optional.empty(), via);
  }

  /** An attribute of an annotation on the same element, when it is written. */
  Optional<SourceOrigin> narrowed(AnnotationMirror mirror, String attribute) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
        .findFirst()
        .map(
            entry ->
                new SourceOrigin(element, Optional.of(mirror), Optional.of(entry.getValue()), via));
  }
}
