/**
 * From a message to its answer: which era and revision, which operation, which binding, and what a
 * failure looks like from outside.
 *
 * <p>Bytes enter through {@link dev.matte.runtime.dispatch.Dispatcher}'s connections, answers leave
 * in the writer that was handed in. State lives in {@code Session} (the handshake of the older
 * revisions) and {@code InFlight} (calls that can be cancelled). Not exported.
 */
@NullMarked
package dev.matte.runtime.dispatch;

import org.jspecify.annotations.NullMarked;
