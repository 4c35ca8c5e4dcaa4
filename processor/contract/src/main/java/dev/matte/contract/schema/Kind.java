package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The six kinds of JSON values; whole numbers are numbers with a step of one. */
public enum Kind {
  NULL("null"),
  BOOLEAN("boolean"),
  NUMBER("number"),
  TEXT("string"),
  ARRAY("array"),
  OBJECT("object");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** The kind's name in a schema. */
  public String word() {
    return word;
  }

  /** The kind of a value. */
  public static Kind of(Json value) {
    if (value instanceof Json.Text) {
      return TEXT;
    } else if (value instanceof Json.Numeral) {
      return NUMBER;
    } else if (value instanceof Json.Flag) {
      return BOOLEAN;
    } else if (value instanceof Json.Members) {
      return OBJECT;
    }
    return value instanceof Json.Items ? ARRAY : NULL;
  }

  /** All kinds. */
  public static Set<Kind> all() {
    return EnumSet.allOf(Kind.class);
  }

  /** The kind that a schema's word means, {@code integer} being a number. */
  static Optional<Kind> named(String word) {
    for (Kind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return word.equals("integer") ? Optional.of(NUMBER) : Optional.empty();
  }
}
