/**
 * Tools that have not moved: interfaces as {@code matte stub} wrote them, but for who may call, and
 * classes that forward.
 */
@NullMarked
package dev.matte.sample.flownexus.legacy;

import org.jspecify.annotations.NullMarked;
