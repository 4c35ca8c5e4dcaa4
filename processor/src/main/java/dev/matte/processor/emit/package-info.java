/**
 * Writes the model as Java source: the binding of an interface and, for {@code @McpServer}, its
 * server.
 *
 * <p>In comes a {@link dev.matte.processor.model.ServerModel} that passed every rule; out go names
 * and texts. One small emitter makes each part of the class; JavaPoet knows names and imports, and
 * {@link dev.matte.processor.emit.SourceLayout} breaks the lines that are too long as
 * google-java-format does.
 */
@NullMarked
package dev.matte.processor.emit;

import org.jspecify.annotations.NullMarked;
