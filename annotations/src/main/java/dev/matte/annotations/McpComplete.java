package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface method the completer of a prompt's or a resource template's argument.
 *
 * <p>Exactly one of {@link #prompt} and {@link #resource} is given. The first parameter is the text
 * typed so far; further parameters of type {@code String}, named after other arguments, receive
 * what was already chosen and are absent when nothing was. The method answers with a list of text,
 * best first; at most 100 are sent.
 *
 * <p>Specification: server/utilities/completion.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface McpComplete {

  /** The name of the prompt. */
  String prompt() default "";

  /** The URI template of the resource. */
  String resource() default "";

  /** The argument that is completed. */
  String argument();
}
