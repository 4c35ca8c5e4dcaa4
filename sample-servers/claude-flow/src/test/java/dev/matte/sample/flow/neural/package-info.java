/** Models that learn. */
@NullMarked
package dev.matte.sample.flow.neural;

import org.jspecify.annotations.NullMarked;
