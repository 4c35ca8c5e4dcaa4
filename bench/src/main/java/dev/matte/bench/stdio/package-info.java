/**
 * How much of what the pipes allow a server over standard streams reaches, and how soon it is
 * there.
 */
@NullMarked
package dev.matte.bench.stdio;

import org.jspecify.annotations.NullMarked;
