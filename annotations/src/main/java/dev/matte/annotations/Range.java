package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds a number: {@code min() <= value <= max()}.
 *
 * <p>For authors who do not have Jakarta Validation at hand; the processor honours Jakarta's
 * constraints alike.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD
})
public @interface Range {

  /** The smallest value allowed. */
  long min() default Long.MIN_VALUE;

  /** The largest value allowed. */
  long max() default Long.MAX_VALUE;
}
