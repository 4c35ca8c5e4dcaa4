package dev.matte.legacy.shape;

import dev.matte.annotations.McpSchema;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JavaType;

/**
 * Something with a name and a value on the wire: a parameter, a record component, a bean property.
 *
 * @param name the name on the wire
 * @param aliases further names that are read, never written
 * @param javaName the name in Java
 * @param declared the declared type, {@code Optional} and the like included
 * @param shape what a value that is there looks like, presence unwrapped
 * @param presence what an absent value is in Java
 * @param literal as written in {@code @Default}
 * @param header the suffix of {@code Mcp-Param-...}, or empty
 * @param integers other than the tool's style, when written here
 * @param extras what its schema holds beyond what is generated
 * @param accessor the method or field that reads it for results; empty for parameters
 * @param readable false for what only arguments have
 * @param writable false for what only results have
 */
public record Field(
    String name,
    List<String> aliases,
    String javaName,
    JavaType declared,
    Shape shape,
    Presence presence,
    Optional<String> literal,
    Constraints constraints,
    String title,
    String description,
    List<String> examples,
    boolean sensitive,
    String header,
    Optional<McpSchema.Integers> integers,
    Extras extras,
    Optional<Member> accessor,
    boolean readable,
    boolean writable) {

  /** Whether an absent value is a mistake. */
  public boolean required() {
    return presence == Presence.REQUIRED && literal.isEmpty();
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
