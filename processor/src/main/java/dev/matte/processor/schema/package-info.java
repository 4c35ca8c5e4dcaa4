/**
 * JSON Schema of types, and the texts that a server's lists are made of.
 *
 * <p>A {@code ServerModel} enters; catalog text, prepared list bytes and facts about their size
 * leave. Everything is canonical: the same model gives the same bytes on every machine.
 */
@NullMarked
package dev.matte.processor.schema;

import org.jspecify.annotations.NullMarked;
