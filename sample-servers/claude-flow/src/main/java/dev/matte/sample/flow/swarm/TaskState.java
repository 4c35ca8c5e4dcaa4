package dev.matte.sample.flow.swarm;

/** How far a task is. The first two go on; the others are the end. */
enum TaskState {
  /** Waits for other tasks, or for an agent. */
  PENDING,
  /** Is worked on. */
  RUNNING,
  /** Came to a good end. */
  COMPLETED,
  /** Came to no good end: a step or a task before it failed. */
  FAILED,
  /** Was given up with its swarm. */
  CANCELLED,
  /** The process that worked on it ended. */
  INTERRUPTED;

  boolean open() {
    return this == PENDING || this == RUNNING;
  }
}
