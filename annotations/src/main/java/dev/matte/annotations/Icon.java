package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An icon of a server, tool, resource or prompt.
 *
 * <p>Specification: basic/index, "Icons".
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Icon {

  /** Where the icon is: an {@code https:} or {@code data:} URI. */
  String src();

  /** The media type, when the source does not say. */
  String mimeType() default "";

  /** Sizes such as {@code 48x48}, or {@code any}. */
  String[] sizes() default {};

  /** {@code light} or {@code dark}: the theme the icon is meant for. */
  String theme() default "";
}
