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
@Retention(RetentionPolicy.CLASS)
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
}
