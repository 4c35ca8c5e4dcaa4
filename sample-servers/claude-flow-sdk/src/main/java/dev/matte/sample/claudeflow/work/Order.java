package dev.matte.sample.claudeflow.work;

/** Which steps of a task may be worked on at the same time. */
public enum Order {
  /** All of them. */
  PARALLEL,
  /** None: each waits for the one before. */
  SEQUENTIAL,
  /** Those between which the text itself names no order. */
  ADAPTIVE
}
