/** Tests of how the HTTP benchmark is asked for. */
@NullMarked
package dev.matte.bench.http;

import org.jspecify.annotations.NullMarked;
