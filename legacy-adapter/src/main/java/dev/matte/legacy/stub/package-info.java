/**
 * A tool list becomes annotated interfaces: sources that a developer would check in.
 *
 * <p>Lists come in as contracts, whatever they were read from; files and a report go out. Nothing
 * here starts a process or opens a connection.
 */
@NullMarked
package dev.matte.legacy.stub;

import org.jspecify.annotations.NullMarked;
