package dev.matte.legacy.stub;

/**
 * A generated file.
 *
 * @param path the path below the source folder, with slashes
 * @param text the whole text
 */
public record StubFile(String path, String text) {}
