package dev.matte.legacy.schema;

import dev.matte.legacy.shape.Extras;
import dev.matte.legacy.shape.Field;

/** Which way a value goes: the same type promises different things to a caller and to a reader. */
enum Direction {
  /** Arguments. */
  INPUT,
  /** Results: without constraints on values, and open for members of later versions. */
  OUTPUT;

  /** Whether the field is there at all. */
  boolean has(Field field) {
    return this == INPUT ? field.writable() : field.readable();
  }

  /** What of the extras holds: a result does not promise what nobody checks. */
  Extras of(Extras extras) {
    return this == INPUT ? extras : extras.annotations();
  }

  /** Whether the field is always there. */
  boolean requires(Field field) {
    return this == INPUT ? field.required() : field.presence() == Field.Presence.REQUIRED;
  }
}
