package dev.matte.runtime.task;

/**
 * What becomes of a task.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/tasks}, "Task Status".
 */
public enum TaskStatus {
  /** It runs. */
  WORKING("working"),
  /** It waits for answers of the client. */
  INPUT_REQUIRED("input_required"),
  /** It has a result. */
  COMPLETED("completed"),
  /** It has an error, and in 2025-11-25 also when its result tells of one. */
  FAILED("failed"),
  /** The client ended it. */
  CANCELLED("cancelled");

  private final String wire;

  TaskStatus(String wire) {
    this.wire = wire;
  }

  /** The word for it in messages. */
  public String wire() {
    return wire;
  }

  /** Tells whether it stays so. */
  public boolean last() {
    return compareTo(COMPLETED) >= 0;
  }
}
