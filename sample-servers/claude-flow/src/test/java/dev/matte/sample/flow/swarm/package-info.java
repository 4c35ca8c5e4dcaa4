/** Swarms, agents and tasks. */
@NullMarked
package dev.matte.sample.flow.swarm;

import org.jspecify.annotations.NullMarked;
