package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a name under which a tool was known: calls by it reach the same method.
 *
 * <p>So a tool can be renamed without breaking whoever calls it. The catalog says so too, which
 * turns the renaming from a breaking change into a compatible one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(FormerName.List.class)
public @interface FormerName {

  /** The name of before; no other tool of the server may have it. */
  String value();

  /**
   * Whether lists show the tool under this name as well, its description saying which name took its
   * place. Clients that go by the list alone need it; it costs the tokens of one more tool.
   */
  boolean listed() default false;

  /**
   * The day after which the name may go, such as {@code 2027-01-31}; empty for none. From then on
   * the compiler warns; the name works as long as it is written here.
   */
  String sunset() default "";

  /** Several former names of one tool. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface List {

    /** The names. */
    FormerName[] value();
  }
}
