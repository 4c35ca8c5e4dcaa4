/** A ledger that has to add up. */
@NullMarked
package dev.matte.sample.flownexus.credit;

import org.jspecify.annotations.NullMarked;
