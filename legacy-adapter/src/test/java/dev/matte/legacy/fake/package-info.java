/**
 * Legacy servers as they are: one program for each temperament that was met in the field, started
 * by tests as real processes, with a list file as argument.
 */
@NullMarked
package dev.matte.legacy.fake;

import org.jspecify.annotations.NullMarked;
