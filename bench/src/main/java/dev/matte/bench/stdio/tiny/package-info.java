/** The smallest useful server, compiled by the processor like any other. */
@NullMarked
package dev.matte.bench.stdio.tiny;

import org.jspecify.annotations.NullMarked;
