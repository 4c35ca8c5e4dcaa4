/** Credits: a ledger that is only ever added to. */
@NullMarked
package dev.matte.sample.flownexus.credit;

import org.jspecify.annotations.NullMarked;
