/** Mandates read, written and signed, without a ledger. */
@NullMarked
package dev.matte.sample.payments.mandate;

import org.jspecify.annotations.NullMarked;
