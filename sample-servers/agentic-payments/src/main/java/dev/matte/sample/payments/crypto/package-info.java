/**
 * Keys, signatures, and the one way to write a document that is signed.
 *
 * <p>Ed25519 and AES-GCM are the JDK's. Private keys enter as text or sealed and leave only when
 * asked for by name; no message and no {@code toString} holds one.
 */
@NullMarked
package dev.matte.sample.payments.crypto;

import org.jspecify.annotations.NullMarked;
