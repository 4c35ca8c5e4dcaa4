package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a parameter, component, type or enum constant where Javadoc cannot be seen.
 *
 * <p>Javadoc of types in other files or in jars is not there when the processor runs; this
 * annotation is. It wins over Javadoc.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.TYPE
})
public @interface Describe {

  /**
   * The description; plain text, any Unicode except hidden and bidirectional control characters.
   */
  String value();
}
