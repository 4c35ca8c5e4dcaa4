package dev.matte.legacy.reflect;

import dev.matte.legacy.reflect.Results.Delivery;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.ShapeReader;
import dev.matte.legacy.shape.TypeUse;
import java.util.Optional;

/**
 * What a resource or prompt method returns.
 *
 * @param shape of what becomes JSON text
 */
record Contents(Kind kind, Optional<Shape> shape, Delivery delivery) {

  /** The forms an answer may have. */
  enum Kind {
    /** {@code String}. */
    TEXT,
    /** {@code byte[]}. */
    BLOB,
    /** A supported type, as JSON text; resources only. */
    JSON,
    /** {@code ResourceContents}, {@code PromptMessage}: the specification's own record. */
    ONE,
    /** A list of those. */
    LIST,
    /** {@code ReadResourceResult}, {@code GetPromptResult}. */
    RAW
  }

  /**
   * Reads what a method returns.
   *
   * @param whole the type of a whole answer
   * @param part the type of one part of it
   * @param json whether other types become JSON text
   */
  static Contents of(
      Reading reading,
      ShapeReader shapes,
      Member member,
      Class<?> whole,
      Class<?> part,
      boolean json) {
    Deliveries.Delivered delivered = Deliveries.of(member.returned());
    TypeUse use = delivered.type();
    boolean one = part.isAssignableFrom(use.raw());
    if (delivered.delivery().inParts()) {
      if (!one) {
        throw unsupported(reading, use);
      }
      return new Contents(Kind.LIST, Optional.empty(), delivered.delivery());
    }
    Kind kind;
    if (use.raw() == String.class) {
      kind = Kind.TEXT;
    } else if (use.raw() == whole) {
      kind = Kind.RAW;
    } else if (one) {
      kind = Kind.ONE;
    } else if (ResultReader.listOf(use.type(), part)) {
      kind = Kind.LIST;
    } else if (json && use.raw() == byte[].class) {
      kind = Kind.BLOB;
    } else if (json && use.raw() != void.class && use.raw() != Void.class) {
      Shape shape = reading.within("its result", () -> shapes.read(use));
      return new Contents(Kind.JSON, Optional.of(shape), delivered.delivery());
    } else {
      throw unsupported(reading, use);
    }
    return new Contents(kind, Optional.empty(), delivered.delivery());
  }

  private static RuntimeException unsupported(Reading reading, TypeUse use) {
    return reading.refused(
        "it answers with " + use.type().toCanonical(), "take String, or what the page names");
  }
}
