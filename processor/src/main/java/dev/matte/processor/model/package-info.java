/**
 * Immutable descriptions of an annotated interface: what it serves, with which types, and where
 * each part stands in the source.
 *
 * <p>Made by {@code read}; stood upon by {@code check}, {@code schema} and {@code emit}, which
 * never meet. Nothing here knows a compiler element; an {@link Origin} is carried through unopened.
 */
@NullMarked
package dev.matte.processor.model;

import org.jspecify.annotations.NullMarked;
