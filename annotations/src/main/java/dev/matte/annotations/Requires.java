package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a tool, resource or prompt demands of its callers: one who lacks it neither sees it in
 * lists nor may call, complete, read or subscribe to it. Completers demand what the prompt or
 * template demands that they complete.
 *
 * <p>All that is written has to be met, every attribute and every annotation, by a caller who is
 * known. On an interface it holds for all methods of it, also where another interface inherits
 * them, and for those that the interface inherits; what a method says comes on top. It does not
 * hold for the toolsets of a server: each speaks for itself.
 *
 * <p>Jakarta's {@code @PermitAll}, {@code @DenyAll} and {@code @RolesAllowed} are understood as
 * well, of whatever package: on a method they take the place of all that interfaces say, on an
 * interface they hold for methods that say nothing themselves.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Requires.All.class)
public @interface Requires {

  /** Roles of which the caller has one. */
  String[] role() default {};

  /**
   * Scopes that the caller was granted, all of them: visible ASCII characters but quote and
   * backslash. Specification: RFC 6749, section 3.3.
   */
  String[] scope() default {};

  /**
   * Permissions that the caller has, all of them, by itself or by a pattern such as {@code
   * sandbox:*}: texts of parts between colons, none of them empty. Patterns are what callers have,
   * never what is demanded.
   */
  String[] permission() default {};

  /** The name of a claim that the caller has. */
  String claim() default "";

  /** Values of which the claim has one; any value when there are none. */
  String[] anyOf() default {};

  /** Several demands, all of which have to be met. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface All {

    /** The demands. */
    Requires[] value();
  }
}
