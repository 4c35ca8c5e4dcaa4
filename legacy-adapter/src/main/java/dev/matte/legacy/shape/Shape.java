package dev.matte.legacy.shape;

import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JavaType;

/** A type that has a JSON form: what schema, reading, checks and writing come from. */
public sealed interface Shape {

  /** The Java type that a value has; boxed or primitive as declared. */
  JavaType type();

  /** Whether every value of it is a JSON object. */
  default boolean object() {
    return this instanceof Named
        || this instanceof Mapping
        || (this instanceof FreeForm free && free.form() == FreeForm.Form.OBJECT)
        || (this instanceof Wrapper wrapper && wrapper.inner().object());
  }

  /** The shape of the value inside wrappers. */
  default Shape bare() {
    return this instanceof Wrapper wrapper ? wrapper.inner().bare() : this;
  }

  /** Whether it is one bare value: no list, map, structure or free JSON. */
  default boolean scalar() {
    Shape bare = bare();
    return bare instanceof Scalar || bare instanceof Formatted || bare instanceof Choice;
  }

  /** A truth value, a number or text of any form. */
  record Scalar(JavaType type, Kind kind) implements Shape {

    /** The kinds of bare values. */
    public enum Kind {
      BOOL,
      INT8,
      INT16,
      INT32,
      INT64,
      BIG_INTEGER,
      FLOAT32,
      FLOAT64,
      BIG_DECIMAL,
      TEXT,
      CHARACTER;

      /** Whether it is a whole number. */
      public boolean whole() {
        return this == BIG_INTEGER || bits() > 0;
      }

      /** Whether it is a number. */
      public boolean number() {
        return whole() || this == FLOAT32 || this == FLOAT64 || this == BIG_DECIMAL;
      }

      /** The bits of a whole number that has a fixed number of them; else 0. */
      public int bits() {
        return switch (this) {
          case INT8 -> 8;
          case INT16 -> 16;
          case INT32 -> 32;
          case INT64 -> 64;
          default -> 0;
        };
      }
    }
  }

  /** Text of a standard form: dates, times, identifiers, Base64. */
  record Formatted(JavaType type, Format format) implements Shape {}

  /** One of a fixed set of constants. */
  record Choice(JavaType type, String description, List<Constant> constants) implements Shape {

    /**
     * A constant.
     *
     * @param wire its text on the wire
     */
    public record Constant(String wire, Enum<?> value, String description) {}

    /** What the constants' own descriptions say, a line each, or empty. */
    public String words() {
      return constants.stream()
          .filter(constant -> !constant.description().isEmpty())
          .map(constant -> constant.wire() + ": " + constant.description())
          .collect(Collectors.joining("\n"));
    }

    /** The texts on the wire. */
    public List<String> wires() {
      return constants.stream().map(Constant::wire).toList();
    }
  }

  /** A list, set or array of items. */
  record Items(JavaType type, Container container, Shape item) implements Shape {

    /** The Java side of it. */
    public enum Container {
      LIST,
      COLLECTION,
      SET,
      SEQUENCE,
      ARRAY
    }
  }

  /** An object with free keys: text, an enum or a formatted type. */
  record Mapping(JavaType type, Shape key, Shape value) implements Shape {}

  /** A record, bean or union, described under its key in {@link Structures}. */
  record Named(JavaType type, String key) implements Shape {}

  /**
   * A wrapper of a single value.
   *
   * @param create the constructor or factory that makes one; empty when there is none, so that it
   *     can be a result only
   * @param unwrap the method or field that gives the inner value
   */
  record Wrapper(JavaType type, Shape inner, Optional<Executable> create, Member unwrap)
      implements Shape {}

  /** Any JSON, or any object or array: Jackson's tree types. */
  record FreeForm(JavaType type, Form form) implements Shape {

    /** What the JSON may be. */
    public enum Form {
      ANY,
      OBJECT,
      ARRAY
    }
  }
}
