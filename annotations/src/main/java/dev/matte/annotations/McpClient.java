package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a typed client beside the binding: {@code <Interface>Client}, which implements the
 * interface by calling a server that serves it.
 *
 * <pre>{@code
 * MemoryTools tools = new MemoryToolsClient(host.client().connect());
 * tools.store("key", "value", "default", null, call);
 * }</pre>
 *
 * <p>Meant for tests, and for programs that embed a server. A {@code CallContext} that is handed to
 * a tool's method hears what the tool reports, and its end cancels the call; {@code null} leaves it
 * at that. Every abstract method of the interface has to be a tool, a resource, a prompt or a
 * completer, of types that can be read and written.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface McpClient {}
