package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a whole server, made of this interface's own tools and of its toolsets.
 *
 * <p>The processor generates {@code <Interface>Server} with a {@code serve} method. Two tools of
 * one name anywhere in the server are a compile error.
 *
 * <p>Specification: basic/lifecycle, "serverInfo"; server/discover.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface McpServer {

  /** The server's name as clients see it. */
  String name();

  /** The server's version as clients see it. */
  String version();

  /** A title for people. */
  String title() default "";

  /** One sentence about the server; by default the first paragraph of the interface's Javadoc. */
  String description() default "";

  /** Instructions for the model that uses the server. */
  String instructions() default "";

  /** The server's web site. */
  String websiteUrl() default "";

  /** Icons of the server. */
  Icon[] icons() default {};

  /** Further interfaces whose tools, resources and prompts this server serves. */
  Class<?>[] toolsets() default {};

  /**
   * How long a client may keep the lists of this server, in milliseconds; 0, the default, is not at
   * all. From revision 2026-07-28 on.
   */
  long cacheMillis() default 0;

  /** For whom the lists may be kept; everybody only when all callers see the same. */
  CacheScope cacheScope() default CacheScope.PRIVATE;
}
