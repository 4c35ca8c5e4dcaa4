/**
 * The swarm, agent and task groups. Swarms, agents and tasks are JSON in the memory file, as the
 * legacy server kept them; tasks are worked on in the background.
 */
@NullMarked
package dev.matte.sample.flow.swarm;

import org.jspecify.annotations.NullMarked;
