/**
 * From the compiler's elements and types to the model.
 *
 * <p>Elements and mirrors enter and end here. Reading is total: what has no place in the model
 * becomes a value that says so ({@code TypeModel.Unsupported}, {@code Constraints.Unsupported},
 * {@code Fault}), never an exception and never a message. A type that does not exist yet becomes a
 * {@link dev.matte.processor.read.MissingType}; the caller then tries again in a later round.
 */
@NullMarked
package dev.matte.processor.read;

import org.jspecify.annotations.NullMarked;
