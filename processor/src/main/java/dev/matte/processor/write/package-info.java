/**
 * Where files are made: the only package that meets the compiler's {@code Filer}.
 *
 * <p>Finished texts enter; each becomes one file that names the one type it came from, so that
 * incremental builds know what to throw away. Nothing is written with a date or a path in it.
 */
@NullMarked
package dev.matte.processor.write;

import org.jspecify.annotations.NullMarked;
