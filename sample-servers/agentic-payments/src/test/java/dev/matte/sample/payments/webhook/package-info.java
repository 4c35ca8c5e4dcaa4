/** Webhooks, received by a real server on loopback. */
@NullMarked
package dev.matte.sample.payments.webhook;

import org.jspecify.annotations.NullMarked;
