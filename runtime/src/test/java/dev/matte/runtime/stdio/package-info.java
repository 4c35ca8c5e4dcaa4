/** Tests of the stdio transport: concurrency, framing, ends, and real processes. */
@NullMarked
package dev.matte.runtime.stdio;

import org.jspecify.annotations.NullMarked;
