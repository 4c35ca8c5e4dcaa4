/**
 * Victools, configured to write schemas in the processor's dialect.
 *
 * <p>Victools keeps account of types: which are mentioned once and written where they are used,
 * which twice or by themselves and stand under {@code $defs}. What the schema of each type is,
 * {@code Dialect} tells it; what a member adds to the schema of its type comes last, by {@code
 * Finishing}, when it is known whether that is a reference.
 */
@NullMarked
package dev.matte.legacy.schema;

import org.jspecify.annotations.NullMarked;
