package dev.matte.runtime.protocol;

/**
 * Whether a call of a tool may go on as a task.
 *
 * <p>Specification: 2025-11-25, basic/utilities/tasks, "Tool-Level Negotiation".
 */
public enum TaskSupport {
  /** No call is a task. */
  FORBIDDEN,
  /** Any call may be one. */
  OPTIONAL,
  /** Every call is one. */
  REQUIRED
}
