/** Telling callers that rows of theirs have changed. */
@NullMarked
package dev.matte.sample.flownexus.realtime;

import org.jspecify.annotations.NullMarked;
