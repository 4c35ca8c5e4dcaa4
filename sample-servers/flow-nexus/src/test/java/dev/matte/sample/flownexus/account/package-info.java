/** Accounts, and who is let in by them. */
@NullMarked
package dev.matte.sample.flownexus.account;

import org.jspecify.annotations.NullMarked;
