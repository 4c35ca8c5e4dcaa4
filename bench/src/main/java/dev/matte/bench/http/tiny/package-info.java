/** The smallest server over HTTP, compiled by the processor like any other. */
@NullMarked
package dev.matte.bench.http.tiny;

import org.jspecify.annotations.NullMarked;
