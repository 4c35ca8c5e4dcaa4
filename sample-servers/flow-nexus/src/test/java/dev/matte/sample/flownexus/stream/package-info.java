/** Streams that have to tell what happened. */
@NullMarked
package dev.matte.sample.flownexus.stream;

import org.jspecify.annotations.NullMarked;
