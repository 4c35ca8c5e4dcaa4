/**
 * Moves tools from a legacy server to generated bindings while both run.
 *
 * <p>{@code Migration} is the switch: where each tool stands, who said so, how both sides do.
 * {@code MigratingBinding} is what a host serves in place of the two sides. Calls are decided on,
 * run and measured on the threads that serve; comparing, files and reports are the business of
 * threads that nobody waits for.
 */
@NullMarked
package dev.matte.legacy.migrate;

import org.jspecify.annotations.NullMarked;
