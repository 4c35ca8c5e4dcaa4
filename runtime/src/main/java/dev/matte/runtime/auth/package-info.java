/**
 * Who is calling: authenticators for keys and for tokens (JWT), and what a caller may do by its
 * roles and its tier. Credentials enter, callers leave; nothing of a credential is kept, logged or
 * repeated, but the hashes that it is compared by.
 *
 * <p>Tokens need {@code org.bitbucket.b_c:jose4j}, which no other package meets; keys need nothing.
 */
@NullMarked
package dev.matte.runtime.auth;

import org.jspecify.annotations.NullMarked;
