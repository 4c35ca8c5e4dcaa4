/**
 * The HTTP engine: sockets, HTTP/1 framing and TLS, on Netty.
 *
 * <p>Netty's decoder cuts bytes into heads and contents; everything that makes a server strict is
 * ours: limits, deadlines, the order of pipelined requests, back-pressure, and what the decoder
 * lets pass. Whole requests leave to an {@link dev.matte.runtime.http.HttpHandler}, whole responses
 * and streams come back. Only servers over HTTP load a class of this package.
 */
@NullMarked
package dev.matte.runtime.netty;

import org.jspecify.annotations.NullMarked;
