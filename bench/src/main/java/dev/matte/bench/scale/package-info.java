/**
 * What more tools cost: the same kinds of tools ten, two hundred and two thousand times, compiled,
 * started and called.
 */
@NullMarked
package dev.matte.bench.scale;

import org.jspecify.annotations.NullMarked;
