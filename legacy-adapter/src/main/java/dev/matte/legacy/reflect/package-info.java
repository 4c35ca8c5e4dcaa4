/**
 * Bindings without generated code: annotated interfaces and classes that the processor never saw,
 * and tools written by hand.
 *
 * <p>Reflection lives here and in {@code dev.matte.legacy.shape}, nowhere else. A call goes through
 * the same {@code Arguments} and {@code JsonWriter} as in generated code, so problems have the same
 * words and answers the same bytes; a parity suite runs both kinds side by side.
 */
@NullMarked
package dev.matte.legacy.reflect;

import org.jspecify.annotations.NullMarked;
