package dev.matte.runtime.json;

/** What comes next in a JSON text. */
public enum JsonToken {
  /** An object starts. */
  BEGIN_OBJECT,
  /** The present object ends. */
  END_OBJECT,
  /** An array starts. */
  BEGIN_ARRAY,
  /** The present array ends. */
  END_ARRAY,
  /** The name of a member. */
  NAME,
  /** A string. */
  STRING,
  /** A number. */
  NUMBER,
  /** {@code true}. */
  TRUE,
  /** {@code false}. */
  FALSE,
  /** {@code null}. */
  NULL,
  /** The text is over. */
  END
}
