/** The memory group: entries of the legacy server's own file, copies of it, and snapshots in it. */
@NullMarked
package dev.matte.sample.flow.memory;

import org.jspecify.annotations.NullMarked;
