/**
 * Calls that outlive their request: what is kept of them, and where.
 *
 * <p>A host brings its settings and, if what it knows of tasks is to survive it, a store of its
 * own. How tasks run and are told of is the business of the dispatcher.
 */
@NullMarked
package dev.matte.runtime.task;

import org.jspecify.annotations.NullMarked;
