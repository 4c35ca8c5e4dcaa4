/**
 * What a mandate says: read from its document, or written as one.
 *
 * <p>Documents enter as JSON trees of any shape and leave as values that were checked, or as a
 * {@link dev.matte.sample.payments.mandate.Refusal}. Nothing here knows of the ledger or the time.
 */
@NullMarked
package dev.matte.sample.payments.mandate;

import org.jspecify.annotations.NullMarked;
