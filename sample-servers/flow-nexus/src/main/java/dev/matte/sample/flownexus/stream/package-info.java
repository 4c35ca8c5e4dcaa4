/** Streams of what happens in a sandbox or an execution, and the files that came of it. */
@NullMarked
package dev.matte.sample.flownexus.stream;

import org.jspecify.annotations.NullMarked;
