/** Tests of the means to measure with. */
@NullMarked
package dev.matte.bench.process;

import org.jspecify.annotations.NullMarked;
