package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a form that a person can be asked to fill in.
 *
 * <pre>{@code
 * @McpForm
 * record Trip(@Size(min = 2) String city, @Default("3") @Positive int days, Season season) {}
 *
 * Optional<Trip> trip = call.ask("trip", Elicitation.form("Where to?", new TripForm())).content();
 * }</pre>
 *
 * <p>The class {@code TripForm}, {@code Outer_TripForm} for a nested record, is generated beside
 * it: the form's schema, as each protocol revision knows it, and the reader of what was filled in.
 *
 * <p>A component is text, a number, a truth value, an enum, a list or set of an enum's constants, a
 * {@code LocalDate}, a time with an offset, or a {@code URI}. Names, descriptions, defaults and
 * constraints are written as on the parameters of a tool; the title for people is {@code
 * McpParam.title}. Constants of an enum that have descriptions are shown by them. Secrets have no
 * place in a form, since what is filled in passes through the client: ask for them by a page.
 *
 * <p>Specification: client/elicitation, "Form Mode"; from revision 2025-06-18 on.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface McpForm {}
