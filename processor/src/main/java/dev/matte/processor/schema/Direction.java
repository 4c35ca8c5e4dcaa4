package dev.matte.processor.schema;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.SchemaExtras;

/** Which way a value goes: the same type promises different things to a caller and to a reader. */
enum Direction {
  /** Arguments. */
  INPUT,
  /** Results: without constraints on values, and open for members of later versions. */
  OUTPUT;

  /** Whether the field is there at all. */
  boolean has(FieldModel field) {
    return this == INPUT ? field.writable() : field.readable();
  }

  /** What of the extras holds: a result does not promise what nobody checks. */
  SchemaExtras of(SchemaExtras extras) {
    return this == INPUT ? extras : extras.annotations();
  }

  /** Whether the field is always there. */
  boolean requires(FieldModel field) {
    return this == INPUT ? field.required() : field.presence() == Presence.REQUIRED;
  }
}
