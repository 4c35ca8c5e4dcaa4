/** Sandboxes, and what programs in them try. */
@NullMarked
package dev.matte.sample.flownexus.sandbox;

import org.jspecify.annotations.NullMarked;
