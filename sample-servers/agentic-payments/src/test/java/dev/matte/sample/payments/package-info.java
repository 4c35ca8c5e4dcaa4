/** The tools as a client sees them, in the same process and in one of their own. */
@NullMarked
package dev.matte.sample.payments;

import org.jspecify.annotations.NullMarked;
