/**
 * What a server promises: tools with their schemas, and what a change of them means to callers.
 *
 * <p>The compiler's lock and the command line's diff compare with this one engine, so that they
 * cannot disagree. Texts come in, findings go out; nothing here reads a file.
 */
@NullMarked
package dev.matte.contract;

import org.jspecify.annotations.NullMarked;
