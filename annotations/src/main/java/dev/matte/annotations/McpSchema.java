package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how schemas are written and how strictly arguments are read, for a tool or a whole
 * interface.
 *
 * <p>The defaults suit a new server. The other values exist so that a tool that moves from a legacy
 * server keeps its schema to the letter. What stands on the narrower element wins, attribute by
 * attribute; on a parameter or component only {@link #integers}, {@link #keywords} and {@link
 * #without} have a meaning, on a record or bean only the last two.
 *
 * <p>What Java cannot say, a schema can be told word by word: {@link #keywords} and {@link
 * #without} change the schema of the very thing they stand on. Of a tool that is the root of its
 * input schema, of a record or bean the schema of its objects; on an interface they have no
 * meaning.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD
})
public @interface McpSchema {

  /** How integral Java types appear. */
  Integers integers() default Integers.BOUNDED;

  /** Whether objects of a fixed shape say {@code "additionalProperties": false}. */
  AdditionalProperties additionalProperties() default AdditionalProperties.FALSE;

  /** What happens to arguments that the schema does not name. */
  UnknownArguments unknownArguments() default UnknownArguments.REFUSE;

  /** The {@code $schema} at the root of input and output schemas. */
  Dialect dialect() default Dialect.NONE;

  /** Repairs of arguments that are not quite right; none by default. */
  Repair[] repairs() default {};

  /**
   * Members that stand in the schema as they are written here: a JSON object. They take the place
   * of generated ones of the same name, whole: {@code properties} replaces all properties.
   *
   * <p>Two of them the decoder holds callers to: {@code enum} and {@code const} on text, numbers
   * and booleans. All others are told to clients and enforced by nobody; where a constraint or a
   * type says the same, prefer that. Results take over only what says nothing of the values: {@code
   * title}, {@code description}, {@code examples}, {@code deprecated}, {@code x-…} and the like.
   */
  String keywords() default "";

  /** Names of generated members that the schema leaves out. */
  String[] without() default {};

  /**
   * The output schema of a tool that answers with a {@code CallToolResult} or with free JSON: a
   * JSON object, sent as it is written. Nobody holds the tool to it.
   */
  String output() default "";

  /** How an integral Java type appears in a schema. */
  enum Integers {
    /** {@code integer}, with the bounds of the Java type where no constraint is narrower. */
    BOUNDED,
    /** {@code integer} without the type's bounds; the decoder still refuses what does not fit. */
    INTEGER,
    /** {@code number} without bounds; the decoder still refuses fractions and what does not fit. */
    NUMBER
  }

  /** What an object schema says of members it does not name. */
  enum AdditionalProperties {
    /** {@code "additionalProperties": false}. */
    FALSE,
    /** Nothing. */
    ABSENT
  }

  /** What the decoder does with members that the schema does not name. */
  enum UnknownArguments {
    /** Answers with an error that names the nearest known member. */
    REFUSE,
    /** Skips them. */
    IGNORE
  }

  /** The JSON Schema dialect named at the root. */
  enum Dialect {
    /** None: clients then assume 2020-12. */
    NONE,
    /** {@code https://json-schema.org/draft/2020-12/schema}. */
    DRAFT_2020_12,
    /** {@code http://json-schema.org/draft-07/schema#}, as zod writes it. */
    DRAFT_07
  }

  /** A repair of an argument whose meaning is beyond doubt. */
  enum Repair {
    /**
     * Text that is a number or {@code true} or {@code false}, where one is expected: {@code "10"}.
     */
    TEXT_TO_SCALAR,
    /** Text that is a JSON object or array, where one is expected. */
    TEXT_TO_JSON,
    /** One value where a list is expected. */
    VALUE_TO_LIST,
    /** An enum value in another case. */
    ENUM_CASE,
    /** {@code null} for an optional member, taken as absent. */
    NULL_TO_ABSENT
  }
}
