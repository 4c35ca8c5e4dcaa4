package dev.matte.annotations;

/**
 * Whether a call of a tool may go on as a task: the client is answered at once, and asks for the
 * result later.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/tasks}; 2025-11-25,
 * basic/utilities/tasks.
 */
public enum TaskSupport {
  /** A call is answered when the tool returns. */
  FORBIDDEN,
  /**
   * The tool decides in each call, by {@code CallContext.startTask()}, when the client knows tasks;
   * other clients wait for the answer.
   */
  OPTIONAL,
  /** Every call is a task from the start; clients that could know tasks and do not are refused. */
  REQUIRED
}
