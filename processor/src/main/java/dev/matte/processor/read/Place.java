package dev.matte.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What a field is read from.
 *
 * @param javaName its name in Java
 * @param step how paths name it: {@code component city}
 * @param type its type, type variables replaced
 * @param marks every annotation that concerns it
 * @param element where messages about it stand
 * @param accessor the expression after {@code value.} that reads it, or empty
 * @param document what Javadoc says of it, or empty
 * @param wireName its name on the wire when no annotation names it
 */
record Place(
    String javaName,
    String step,
    TypeMirror type,
    Marks marks,
    Element element,
    String accessor,
    String document,
    String wireName) {

  /** The step as messages say it: {@code component "city"}. */
  String words() {
    return Reading.quoted(step);
  }
}
