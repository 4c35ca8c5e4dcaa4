/**
 * A client in the same process: for tests, and for programs that embed a server.
 *
 * <p>{@link dev.matte.runtime.client.McpClient} speaks to a host in any revision without sockets,
 * answers what the server asks, and keeps what it hears. Typed calls are generated: for an
 * interface annotated {@code @McpClient} the processor writes a class that implements it over a
 * client. Nothing enters here but messages, and nothing leaves but results.
 */
@NullMarked
package dev.matte.runtime.client;

import org.jspecify.annotations.NullMarked;
