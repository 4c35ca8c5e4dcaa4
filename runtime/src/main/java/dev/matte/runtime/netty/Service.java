package dev.matte.runtime.netty;

import dev.matte.runtime.http.HttpHandler;

/**
 * What all connections of an engine share. Safe for use by many threads.
 *
 * @param handler answers requests
 * @param limits what a client may take
 * @param heads writes responses
 * @param open the connections there are
 * @param secure whether they are encrypted
 */
record Service(
    HttpHandler handler, ConnectionLimits limits, Heads heads, OpenCount open, boolean secure) {

  Service(HttpHandler handler, ConnectionLimits limits, boolean secure) {
    this(handler, limits, new Heads(), new OpenCount(limits.connections()), secure);
  }
}
