/**
 * Findings, from where they are collected to the compiler's own messages.
 *
 * <p>The only package that opens an {@link dev.matte.processor.model.Origin} or meets the
 * compiler's {@code Messager}. Findings enter as plain text about an origin; messages leave sorted,
 * once per round, at the narrowest element that the compiler can show. Nothing is kept between
 * rounds.
 */
@NullMarked
package dev.matte.processor.diagnose;

import org.jspecify.annotations.NullMarked;
