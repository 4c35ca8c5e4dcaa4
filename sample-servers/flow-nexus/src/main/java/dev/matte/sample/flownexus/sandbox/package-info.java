/**
 * Sandboxes: folders in which programs of callers run, each run in a world of its own that the
 * kernel keeps apart. A program that cannot be kept apart is not run at all.
 */
@NullMarked
package dev.matte.sample.flownexus.sandbox;

import org.jspecify.annotations.NullMarked;
