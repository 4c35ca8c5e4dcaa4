/** What the engine does when nothing but a fixed answer stands behind it. */
@NullMarked
package dev.matte.bench.http.floor;

import org.jspecify.annotations.NullMarked;
