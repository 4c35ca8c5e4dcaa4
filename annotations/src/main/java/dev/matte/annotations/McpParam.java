package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a tool's parameter, or of a component of a record used as one, what Java cannot say.
 *
 * <p>On a record component it holds in both directions, as argument and in results.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD
})
public @interface McpParam {

  /** The name on the wire, by default the Java name unchanged. */
  String name() default "";

  /**
   * Further names under which the value is read, never listed: names of before, so that callers who
   * use them are served. Jackson's {@code @JsonAlias} says the same.
   */
  String[] aliases() default {};

  /**
   * The suffix of the HTTP header {@code Mcp-Param-…} in which clients of revision 2026-07-28
   * repeat the argument, for gateways that route by it: a non-empty RFC 9110 token, unique within
   * the tool; only on text, integers and booleans. Specification: server/tools, "x-mcp-header".
   */
  String header() default "";

  /**
   * Says that the value is a secret or personal: it never appears in logs and error messages, nor
   * in what is recorded of calls.
   */
  boolean sensitive() default false;

  /**
   * Example values, each as JSON or, for text, as it is; checked against the type and constraints.
   */
  String[] examples() default {};

  /** The title for people. */
  String title() default "";
}
