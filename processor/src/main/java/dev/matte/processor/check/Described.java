package dev.matte.processor.check;

import dev.matte.processor.model.Origin;

/**
 * A text that clients show to models or people.
 *
 * @param words what messages call it: {@code the description of tool "forecast"}
 */
record Described(String words, String text, Origin origin) {}
