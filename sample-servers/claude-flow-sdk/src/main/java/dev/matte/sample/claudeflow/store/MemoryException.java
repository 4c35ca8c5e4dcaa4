package dev.matte.sample.claudeflow.store;

/** The memory file cannot be opened, read or written; the message says which and why. */
public final class MemoryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
