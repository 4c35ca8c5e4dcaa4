/**
 * People who have an account with this server: registration, sessions, passwords. Passwords and
 * tokens are kept as hashes alone.
 */
@NullMarked
package dev.matte.sample.flownexus.account;

import org.jspecify.annotations.NullMarked;
