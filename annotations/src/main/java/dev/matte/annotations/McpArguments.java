package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the components of a record the arguments of a tool, for tools with many of them.
 *
 * <p>Callers see no difference between
 *
 * <pre>{@code
 * void deploy(@McpArguments Deployment deployment);
 *
 * record Deployment(String node, @Default("2") int replicas, @Nullable String region) {}
 * }</pre>
 *
 * and a method with the parameters {@code node}, {@code replicas} and {@code region}: names,
 * descriptions, defaults and constraints are those of the components, at the root of the schema.
 * The parameter's own name and {@code @param} tag are for readers of the source only.
 *
 * <p>It stands on the one parameter of a tool that its callers give, which is a record, or a bean
 * that can be made from arguments; a {@code CallContext} may stand beside it. Anything else is a
 * compile error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface McpArguments {}
