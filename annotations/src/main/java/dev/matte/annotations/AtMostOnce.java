package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a tool from doing the same thing twice when its caller tries again. For tools that change
 * something: what is read-only or idempotent may be called again as it is.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtMostOnce {

  /** How long a call is remembered after it has ended, in milliseconds; more than zero. */
  long windowMillis() default 86_400_000;

  /**
   * Whether callers have to send a key; if not, the same caller, tool and arguments within the
   * window are the same call.
   */
  boolean keyRequired() default false;

  /**
   * Whether another owner may carry the call out when its first one was lost; the tool then has to
   * hold its effect against the fence of its call.
   */
  boolean repeatable() default false;
}
