package dev.matte.processor.model;

import java.util.List;

/**
 * A type that has a JSON form, or the reason why it has none.
 *
 * <p>Schema, decoder, validator and encoder all come from this one description.
 */
public sealed interface TypeModel {

  /** The Java type a value has; boxed or primitive as declared. */
  JavaType javaType();

  /** Whether every value of it is a JSON object. */
  default boolean object() {
    return this instanceof Named
        || this instanceof Mapping
        || (this instanceof FreeForm free && free.shape() == FreeForm.Shape.OBJECT)
        || (this instanceof Wrapper wrapper && wrapper.inner().object());
  }

  /** {@code true} or {@code false}. */
  record Bool(JavaType javaType) implements TypeModel {}

  /** A whole number: 8, 16, 32 or 64 bits, or 0 for {@code BigInteger}. */
  record Whole(JavaType javaType, int bits) implements TypeModel {}

  /** A number: 32 or 64 bits, or 0 for {@code BigDecimal}. */
  record Decimal(JavaType javaType, int bits) implements TypeModel {}

  /** {@code String}, {@code CharSequence}, or one character. */
  record Text(JavaType javaType, boolean character) implements TypeModel {}

  /** Text of a standard form: dates, times, identifiers, Base64. */
  record Formatted(JavaType javaType, Format format) implements TypeModel {}

  /** One of a fixed set of constants. */
  record Choice(JavaType javaType, String description, List<Constant> constants)
      implements TypeModel {

    /**
     * A constant.
     *
     * @param wire its text on the wire
     * @param javaName its name in Java
     */
    public record Constant(String wire, String javaName, String description, Origin origin) {}
  }

  /** A list, set or array of items. */
  record Items(JavaType javaType, Container container, TypeModel item) implements TypeModel {}

  /** An object with free keys: {@code Map<K, V>}, the key text, enum or a formatted type. */
  record Mapping(JavaType javaType, TypeModel key, TypeModel value) implements TypeModel {}

  /** A record, bean or union, described under its key in {@link ServerModel#structures}. */
  record Named(JavaType javaType, String key) implements TypeModel {}

  /**
   * A wrapper of a single value ({@code @JsonValue}, {@code @JsonCreator} in delegating mode).
   *
   * @param create the Java expression that makes one, {@code $type} standing for the Java type and
   *     {@code $value} for the inner value: {@code new $type($value)}; empty when there is none, so
   *     that it can be a result only
   * @param unwrap the Java expression after {@code value.} that reads the inner value, such as
   *     {@code text()}; empty when there is none, so that it can be an argument only
   */
  record Wrapper(JavaType javaType, TypeModel inner, String create, String unwrap)
      implements TypeModel {}

  /** Any JSON, or any object or array: Jackson's tree types. */
  record FreeForm(JavaType javaType, Shape shape) implements TypeModel {

    /** What the JSON may be. */
    public enum Shape {
      ANY,
      OBJECT,
      ARRAY
    }
  }

  /**
   * A type with no JSON form.
   *
   * @param reason why, as a clause: "it has no JSON form"; empty when a {@link Fault} says so
   * @param suggestion what to type instead, or empty
   */
  record Unsupported(JavaType javaType, String reason, String suggestion) implements TypeModel {}

  /** The Java side of {@link Items}. */
  enum Container {
    LIST,
    COLLECTION,
    SET,
    SEQUENCE,
    ARRAY
  }

  /** Standard forms of text. */
  enum Format {
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    OFFSET_TIME,
    OFFSET_DATE_TIME,
    ZONED_DATE_TIME,
    INSTANT,
    YEAR,
    YEAR_MONTH,
    MONTH_DAY,
    DURATION,
    PERIOD,
    ZONE_ID,
    ZONE_OFFSET,
    UUID,
    URI,
    BASE64,
    LOCALE,
    CURRENCY
  }
}
