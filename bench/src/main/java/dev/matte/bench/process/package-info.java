/**
 * Servers as processes of their own: how they are started, spoken to, watched and ended.
 *
 * <p>Everything here talks to a server the way a client does, over its standard streams; what a
 * process costs is read from the operating system.
 */
@NullMarked
package dev.matte.bench.process;

import org.jspecify.annotations.NullMarked;
