/**
 * HTTP without sockets: what a server answers to a complete request, in every protocol revision.
 *
 * <p>An engine reads requests, hands them to an {@link dev.matte.runtime.http.HttpHandler} and
 * writes what comes back through the {@link dev.matte.runtime.http.HttpExchange}; it never looks
 * into a message. Everything that the protocol says about HTTP lives here: eras, sessions, streams,
 * mirrored headers, the checks against foreign pages.
 */
@NullMarked
package dev.matte.runtime.http;

import org.jspecify.annotations.NullMarked;
