/**
 * The contract between generated code and the runtime: what a binding offers, what a call brings,
 * how arguments are read and results are told.
 *
 * <p>Generated classes import this package, {@code dev.matte.runtime.json} and the records of
 * {@code dev.matte.runtime.protocol}, and nothing else of ours; it stays binary compatible within a
 * major version.
 */
@NullMarked
package dev.matte.runtime.binding;

import org.jspecify.annotations.NullMarked;
