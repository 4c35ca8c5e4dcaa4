package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface method a prompt that MCP clients can offer to their users.
 *
 * <p>Parameters are text or enums. The method answers with {@code String} (one user message), a
 * prompt message, a list of them, or a {@code GetPromptResult}.
 *
 * <p>Specification: server/prompts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface McpPrompt {

  /** The name, by default the method's name. */
  String name() default "";

  /** A title for people. */
  String title() default "";

  /** The description; wins over Javadoc. */
  String description() default "";

  /** Icons of the prompt. */
  Icon[] icons() default {};
}
