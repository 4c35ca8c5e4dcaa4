/**
 * What stands between a host and whatever carries its messages: streams, sockets, a caller in the
 * same process.
 *
 * <p>A {@link dev.matte.runtime.transport.Transport} frames messages and owns threads; an {@link
 * dev.matte.runtime.transport.Endpoint} understands them. Whole messages enter as bytes, whole
 * messages leave as bytes, and a transport never looks inside.
 */
@NullMarked
package dev.matte.runtime.transport;

import org.jspecify.annotations.NullMarked;
