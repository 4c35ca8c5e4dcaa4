/** The packaged server, and the pages that quote it. */
@NullMarked
package dev.matte.sample.weather;

import org.jspecify.annotations.NullMarked;
