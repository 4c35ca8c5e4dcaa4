package dev.matte.processor.check;

import dev.matte.processor.model.Origin;
import dev.matte.processor.model.TypeModel;

/**
 * A type at one of the places where a server uses it.
 *
 * @param words what messages call the place: {@code parameter "when"}
 * @param argument whether callers give values of it
 * @param result whether callers receive values of it
 */
record Use(TypeModel type, String words, boolean argument, boolean result, Origin origin) {}
