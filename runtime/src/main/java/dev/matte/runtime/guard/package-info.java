/**
 * Who may pass: the caller of a request, what an entry demands of callers, and what a no looks
 * like. Guards stand before every call of an author's code; authenticators say who calls. What is
 * here knows neither transports nor bindings.
 */
@NullMarked
package dev.matte.runtime.guard;

import org.jspecify.annotations.NullMarked;
