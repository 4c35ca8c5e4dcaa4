/** Tests of the load on servers over standard streams. */
@NullMarked
package dev.matte.bench.stdio;

import org.jspecify.annotations.NullMarked;
