/**
 * Who gets how far: every kind of credential against every kind of request, in every way that a
 * server is reached, over sockets and with tokens of a real issuer.
 */
@NullMarked
package dev.matte.runtime.access;

import org.jspecify.annotations.NullMarked;
