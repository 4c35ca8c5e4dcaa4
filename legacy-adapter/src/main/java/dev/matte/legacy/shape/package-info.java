/**
 * What an annotated interface or class looks like to callers, read by reflection.
 *
 * <p>The same descriptions that the processor makes of source, by the same rules: {@code Shape} is
 * a type with a JSON form, {@code Structure} an object with named members, {@code Field} one of
 * them. Databind resolves types and knows the names that its own annotations give. What reflection
 * cannot tell is refused with an {@code UnbindableException}, never guessed.
 */
@NullMarked
package dev.matte.legacy.shape;

import org.jspecify.annotations.NullMarked;
