/**
 * Tells the events of the outbox to one HTTP endpoint, signed, until it has them.
 *
 * <p>Events enter from the ledger and leave by {@code java.net.http}; nothing else here meets the
 * network.
 */
@NullMarked
package dev.matte.sample.payments.webhook;

import org.jspecify.annotations.NullMarked;
