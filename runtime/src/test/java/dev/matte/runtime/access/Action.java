package dev.matte.runtime.access;

/** What is asked of the server. */
enum Action {
  /** The list of tools. */
  LIST,

  /** A call of the tool {@code write}, which demands the scope {@code write}. */
  CALL,

  /** The contents of {@code test://rule}, which demands the role {@code admin}. */
  READ,

  /** A completion for the prompt {@code write}, which demands the scope {@code write}. */
  COMPLETE,

  /** A call of the tool {@code work}, which demands the scope {@code write}, as a task. */
  TASK,

  /** News of the resource {@code test://write}, which demands the scope {@code write}. */
  SUBSCRIBE,

  /** The stream of what belongs to no request. */
  STREAM,

  /** The end of one's own session. */
  DELETE,

  /** The use of what another caller began. */
  OTHER
}
