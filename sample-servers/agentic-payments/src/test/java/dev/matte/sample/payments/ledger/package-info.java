/** The ledger, tried alone and by many threads at a time. */
@NullMarked
package dev.matte.sample.payments.ledger;

import org.jspecify.annotations.NullMarked;
