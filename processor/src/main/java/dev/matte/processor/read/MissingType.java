package dev.matte.processor.read;

/**
 * A type that an interface reaches and the compiler cannot find, at least not yet.
 *
 * @param name the name as far as it is known, often the simple name; empty when all that is known
 *     is an annotation that names it, which then is a fault of its own
 * @param path how it was reached: {@code Weather > tool forecast > return type Forecast}
 */
public record MissingType(String name, String path) {}
