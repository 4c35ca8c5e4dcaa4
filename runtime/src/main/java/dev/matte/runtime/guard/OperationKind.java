package dev.matte.runtime.guard;

/** What is called. */
public enum OperationKind {
  /** {@code tools/call}. */
  TOOL,
  /** {@code resources/read}. */
  RESOURCE,
  /** {@code prompts/get}. */
  PROMPT,
  /** {@code completion/complete}. */
  COMPLETION
}
