/**
 * What differs between two schemas, in terms of the values they accept.
 *
 * <p>A difference does not know yet whom it hurts; it knows the direction of the values only so far
 * as to look for the proof that matters.
 */
@NullMarked
package dev.matte.contract.difference;

import org.jspecify.annotations.NullMarked;
