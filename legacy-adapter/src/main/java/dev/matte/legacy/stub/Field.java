package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * A parameter or record component.
 *
 * @param wire its name on the wire
 * @param given its schema as the list has it
 * @param optional whether callers may leave it out
 * @param number whether a whole number is {@code number} on the wire
 * @param constraints annotations that the decoder holds it to
 * @param literal its default as {@code @Default} has it
 * @param note what all this does not say of the schema
 */
record Field(
    String wire,
    String javaName,
    Json given,
    Shape shape,
    boolean optional,
    boolean number,
    List<Annotation> constraints,
    Optional<String> literal,
    String title,
    String description,
    boolean sensitive,
    Note note) {

  /** Whether absence is {@code null}. */
  boolean nullable() {
    return optional && literal.isEmpty() && !(shape instanceof Shape.OrNull);
  }

  /** How its type is written. */
  String source() {
    return nullable() ? shape.boxed() : shape.source();
  }

  /** Slots it takes among a method's parameters. */
  int slots() {
    return source().equals(shape.source()) ? shape.slots() : 1;
  }
}
