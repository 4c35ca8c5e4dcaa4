/**
 * Contracts that are bound twice, by generated code and by reflection, and the proof that nobody
 * can tell the two apart.
 *
 * <p>The interfaces have no Javadoc on methods: the processor would read it, and at run time it is
 * not there.
 */
@NullMarked
package dev.matte.legacy.parity;

import org.jspecify.annotations.NullMarked;
