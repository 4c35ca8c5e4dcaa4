package dev.matte.processor.model;

import java.util.Set;

/**
 * How schemas are written and arguments read, resolved from {@code @McpSchema} on tool and
 * interface.
 */
public record SchemaStyle(
    Integers integers,
    boolean additionalPropertiesFalse,
    boolean refuseUnknown,
    Dialect dialect,
    Set<Repair> repairs) {

  /** The style of a new server. */
  public static final SchemaStyle STANDARD =
      new SchemaStyle(Integers.BOUNDED, true, true, Dialect.NONE, Set.of());

  /** How an integral Java type appears. */
  public enum Integers {
    BOUNDED,
    INTEGER,
    NUMBER
  }

  /** What {@code $schema} says. */
  public enum Dialect {
    NONE,
    DRAFT_2020_12,
    DRAFT_07
  }

  /** Repairs of arguments; see {@code McpSchema.Repair}. */
  public enum Repair {
    TEXT_TO_SCALAR,
    TEXT_TO_JSON,
    VALUE_TO_LIST,
    ENUM_CASE,
    NULL_TO_ABSENT
  }
}
