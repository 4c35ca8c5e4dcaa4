/**
 * The stdio transport: one message per line over a pair of byte streams, which are the process's
 * own as a rule.
 *
 * <p>Lines enter, lines leave. Nothing here knows what a message means; nothing else writes to the
 * process's standard output.
 */
@NullMarked
package dev.matte.runtime.stdio;

import org.jspecify.annotations.NullMarked;
