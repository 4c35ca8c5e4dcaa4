package dev.matte.processor.diagnose;

import dev.matte.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Makes origins from compiler elements, the narrowest at hand: annotation value before element. */
public final class Origins {
  private static final Origin NONE = new Origin() {};

  private Origins() {}

  /** No place in the source, for what stands on the command line. */
  public static Origin none() {
    return NONE;
  }

  /** An element. */
  public static Origin of(Element element) {
    return new SourceOrigin(element, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An annotation on an element. */
  public static Origin of(Element element, AnnotationMirror annotation) {
    return new SourceOrigin(element, Optional.of(annotation), Optional.empty(), Optional.empty());
  }

  /** A value of an annotation on an element. */
  public static Origin of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new SourceOrigin(element, Optional.of(annotation), Optional.of(value), Optional.empty());
  }

  /**
   * The same place, reached through another: a message moves there when the place itself is not in
   * the sources being compiled, such as a record from a jar. Chains of any length are followed.
   */
  public static Origin via(Origin origin, Origin through) {
    return origin instanceof SourceOrigin source
        ? new SourceOrigin(
            source.element(), source.annotation(), source.value(), Optional.of(through))
        : through;
  }

  /**
   * The value of an annotation's attribute on the same element, when it is written there.
   *
   * @param annotation simple name, so that it need not be on the processor's path
   */
  public static Origin narrow(Origin origin, String annotation, String attribute) {
    return origin instanceof SourceOrigin source
        ? Elements.annotation(source.element(), annotation)
            .flatMap(mirror -> source.narrowed(mirror, attribute))
            .orElse(source)
        : origin;
  }

  /** An annotation on the same element, when it is there; an annotation already found stays. */
  public static Origin narrow(Origin origin, String annotation) {
    return origin instanceof SourceOrigin source && source.annotation().isEmpty()
        ? Elements.annotation(source.element(), annotation).map(source::narrowed).orElse(source)
        : origin;
  }
}
