package dev.matte.processor.model;

/**
 * How calls of a tool are run.
 *
 * @param timeoutMillis 0 when not written
 * @param nonBlocking whether the method says that it never waits
 * @param tasks whether a call may, or has to, be a task
 */
public record Execution(long timeoutMillis, boolean nonBlocking, Tasks tasks) {

  /** As nothing is written. */
  public static final Execution DEFAULT = new Execution(0, false, Tasks.FORBIDDEN);

  /** Whether calls may be tasks. */
  public enum Tasks {
    /** No call is a task. */
    FORBIDDEN,
    /** Any call may be one. */
    OPTIONAL,
    /** Every call is one. */
    REQUIRED
  }
}
