/**
 * Where an application starts: {@link dev.matte.runtime.McpHost} joins bindings into a server and
 * serves it.
 */
@NullMarked
package dev.matte.runtime;

import org.jspecify.annotations.NullMarked;
