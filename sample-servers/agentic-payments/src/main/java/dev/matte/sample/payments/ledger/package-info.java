/**
 * What is remembered: keys, mandates, revocations, payments, and events that are still to be told.
 *
 * <p>One SQLite file, shared by processes. Every change is one transaction, written through to the
 * disk before it is acknowledged. Values come in as bound parameters only, and leave as records.
 */
@NullMarked
package dev.matte.sample.payments.ledger;

import org.jspecify.annotations.NullMarked;
