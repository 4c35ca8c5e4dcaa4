package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter or record component optional and says which value an absent one has.
 *
 * <p>The literal is written as JSON, except that text, enum constants (their wire names) and
 * everything else that JSON writes in quotes stand without them: {@code @Default("10")},
 * {@code @Default("mesh")}, {@code @Default("[\"a\",\"b\"]")}. The compiler checks it against the
 * type and the constraints; the same literal goes into the schema and into the decoder.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD
})
public @interface Default {

  /** The literal. */
  String value();
}
