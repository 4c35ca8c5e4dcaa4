/**
 * The contract lock: the catalog that was agreed on, kept in the author's source tree, against the
 * one that comes of the sources now.
 *
 * <p>A finished catalog enters; findings at the lines that caused them leave, and the new lock when
 * that was asked for. The only package that reads or writes files of the author's by itself.
 */
@NullMarked
package dev.matte.processor.lock;

import org.jspecify.annotations.NullMarked;
