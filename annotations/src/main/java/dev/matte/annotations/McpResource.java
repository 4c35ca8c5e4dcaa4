package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface method a resource that MCP clients can read.
 *
 * <p>With a fixed URI the method has no parameters. With a template of RFC 6570 each variable is a
 * parameter of the same name; the processor generates the reverse matcher. The method answers with
 * {@code String} (text), {@code byte[]} (blob), a supported type (JSON text), resource contents or
 * a list of them.
 *
 * <p>Specification: server/resources.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface McpResource {

  /** The URI, or a URI template of RFC 6570, levels 1 to 3. */
  String uri();

  /** The name, by default the method's name. */
  String name() default "";

  /** A title for people. */
  String title() default "";

  /** The description; wins over Javadoc. */
  String description() default "";

  /** The media type of the contents. */
  String mimeType() default "";

  /** The size in bytes, when known; negative, the default, when not. */
  long size() default -1;

  /** For whom the contents are: {@code user}, {@code assistant}. */
  String[] audience() default {};

  /** How important the contents are, 0 to 1; negative, the default, says nothing. */
  double priority() default -1;

  /** Icons of the resource. */
  Icon[] icons() default {};

  /**
   * How long a client may keep the contents, in milliseconds; 0, the default, is not at all. From
   * revision 2026-07-28 on.
   */
  long cacheMillis() default 0;

  /** For whom the contents may be kept; everybody only when they do not depend on the caller. */
  CacheScope cacheScope() default CacheScope.PRIVATE;
}
