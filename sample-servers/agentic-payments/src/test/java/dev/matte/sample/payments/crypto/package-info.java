/** Keys, signatures and canonical documents, tried alone. */
@NullMarked
package dev.matte.sample.payments.crypto;

import org.jspecify.annotations.NullMarked;
