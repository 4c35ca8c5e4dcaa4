/** The server: ten tools of a legacy server over one ledger, and two that pay when asked for. */
@NullMarked
package dev.matte.sample.payments;

import org.jspecify.annotations.NullMarked;
