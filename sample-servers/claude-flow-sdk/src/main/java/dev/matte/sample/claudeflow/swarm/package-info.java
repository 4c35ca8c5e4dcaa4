/**
 * Swarms, their agents, and the tasks they work on: state machines kept in the memory store.
 *
 * <p>Every change of state is one transaction of the store, so that several processes see one
 * truth. What a task does is text work, planned and done here; nothing is ever handed to a shell.
 */
@NullMarked
package dev.matte.sample.claudeflow.swarm;

import org.jspecify.annotations.NullMarked;
