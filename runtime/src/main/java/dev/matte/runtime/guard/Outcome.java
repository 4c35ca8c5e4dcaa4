package dev.matte.runtime.guard;

/** How a call ended. */
public enum Outcome {
  /** With an answer that tells of no failure. */
  SUCCEEDED,
  /** With an answer that says what the caller did wrong or the tool could not do. */
  FAILED,
  /** With a failure that nobody declared; the log has more. */
  BROKEN,
  /** The caller gave it up. */
  CANCELLED,
  /** Its time was over. */
  TIMED_OUT,
  /** The caller was asked something, and calls again with the answer. */
  ASKED,
  /** It goes on as a task. */
  TASK,
  /** It was not let in. */
  REFUSED
}
