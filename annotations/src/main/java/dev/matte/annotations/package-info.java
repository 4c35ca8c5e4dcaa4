/**
 * What the author of an MCP server writes: annotations, and nothing else.
 *
 * <p>Interfaces that carry them go into {@code javac}; the Matte processor turns them into schemas,
 * decoders, encoders and a dispatch table. This package depends on nothing but the JDK, and nothing
 * in it is read at run time.
 */
package dev.matte.annotations;
