package dev.matte.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something with a name and a value on the wire: a parameter, a record component, a bean property.
 *
 * @param name the name on the wire
 * @param aliases further names that are read, never written
 * @param javaName the name in Java
 * @param javaType the declared type, {@code Optional} and the like included
 * @param type what a value that is there looks like, presence unwrapped
 * @param presence what an absent value is in Java
 * @param defaultLiteral as written in {@code @Default}
 * @param header the suffix of {@code Mcp-Param-…}, or empty
 * @param integers narrower than the tool's style, when written here
 * @param extras what its schema holds beyond what is generated
 * @param accessor the Java expression after {@code value.} that reads it for results, such as
 *     {@code city()}, {@code getCity()} or {@code city}; empty for parameters
 * @param readable false for what only results have ({@code @JsonProperty(access = READ_ONLY)})
 * @param writable false for what only arguments have
 */
public record FieldModel(
    String name,
    List<String> aliases,
    String javaName,
    JavaType javaType,
    TypeModel type,
    Presence presence,
    Optional<String> defaultLiteral,
    Constraints constraints,
    String title,
    String description,
    List<String> examples,
    boolean sensitive,
    String header,
    Optional<SchemaStyle.Integers> integers,
    SchemaExtras extras,
    String accessor,
    boolean readable,
    boolean writable,
    Set<String> suppressed,
    Origin origin) {

  /** Whether an absent value is a mistake. */
  public boolean required() {
    return presence == Presence.REQUIRED && defaultLiteral.isEmpty();
  }

  /** How Java says that there may be no value. */
  public enum Presence {
    /** There is always a value. */
    REQUIRED,
    /** Absent is {@code null}. */
    NULLABLE,
    /** {@code Optional}, {@code OptionalInt}, {@code OptionalLong}, {@code OptionalDouble}. */
    OPTIONAL,
    /** {@code Presence<T>}: absent, null and a value are three things. */
    PRESENCE
  }
}
