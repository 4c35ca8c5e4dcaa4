/**
 * The types of the Model Context Protocol that authors and hosts meet: one record per type of the
 * specification, under its own name, and {@link dev.matte.runtime.protocol.Revision}, which holds
 * what differs by date.
 *
 * <p>Values enter from tools, resources and prompts; they leave as JSON through their {@code
 * writeTo} methods, which encode for one revision. Everything here is immutable.
 */
@NullMarked
package dev.matte.runtime.protocol;

import org.jspecify.annotations.NullMarked;
