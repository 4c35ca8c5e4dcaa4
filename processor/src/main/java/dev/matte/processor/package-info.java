/**
 * The annotation processor: an annotated interface in, source and resources out.
 *
 * <p>Each interface goes one way: {@code read} makes a model of it, {@code check} finds mistakes,
 * {@code schema} and {@code emit} make texts, {@code write} files them. Only {@code Pipeline} knows
 * that order; the stages stand on {@code model} and do not know each other.
 */
@NullMarked
package dev.matte.processor;

import org.jspecify.annotations.NullMarked;
