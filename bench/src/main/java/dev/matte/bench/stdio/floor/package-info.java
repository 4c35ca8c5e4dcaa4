/** Programs that do next to nothing, to compare servers with. */
@NullMarked
package dev.matte.bench.stdio.floor;

import org.jspecify.annotations.NullMarked;
