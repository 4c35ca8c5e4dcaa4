package dev.matte.processor.emit;

/**
 * A source file that was generated.
 *
 * @param name the fully qualified name of its class
 * @param text the whole file
 */
public record GeneratedSource(String name, String text) {}
