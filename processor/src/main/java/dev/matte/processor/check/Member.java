package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Origin;

/**
 * Something of the server's that has a name and a value on the wire.
 *
 * @param words what messages call it: {@code parameter "days"}
 * @param argument whether a caller gives it
 * @param result whether the server gives it
 */
record Member(FieldModel field, String words, boolean argument, boolean result) {

  /** Words with a capital, for the start of a sentence. */
  String sentence() {
    return "P" + words.substring(1);
  }

  Origin origin() {
    return field.origin();
  }
}
