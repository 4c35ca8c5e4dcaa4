/** JSON alone: our reader and writer against Jackson's streaming ones, on the same documents. */
@NullMarked
package dev.matte.bench.json;

import org.jspecify.annotations.NullMarked;
