/** Memory, copies and snapshots. */
@NullMarked
package dev.matte.sample.flow.memory;

import org.jspecify.annotations.NullMarked;
