package dev.matte.sample.claudeflow.swarm;

import java.util.List;

/**
 * A task as it is kept.
 *
 * @param description the beginning of its text; the whole is in its steps
 * @param agents ids of the agents that have it
 * @param done steps that are finished, of {@code steps}
 * @param owner the process that works on it
 */
record Job(
    String id,
    String swarmId,
    String description,
    SwarmTools.TaskState state,
    SwarmTools.Execution execution,
    SwarmTools.Priority priority,
    List<String> agents,
    int steps,
    int done,
    String owner) {

  Job with(SwarmTools.TaskState next) {
    return new Job(id, swarmId, description, next, execution, priority, agents, steps, done, owner);
  }

  Job withDone(int finished) {
    return new Job(
        id, swarmId, description, state, execution, priority, agents, steps, finished, owner);
  }
}
