/**
 * Bindings under other names, some of their entries left out, with other demands on callers, and
 * several of them as one.
 *
 * <p>A {@code Passage} says what passes and how it is called then; a {@code Mount} is the binding
 * that results.
 */
@NullMarked
package dev.matte.legacy.mount;

import org.jspecify.annotations.NullMarked;
