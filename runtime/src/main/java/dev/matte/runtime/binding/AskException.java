package dev.matte.runtime.binding;

import org.jspecify.annotations.Nullable;

/**
 * A question to the client that brought no answer: it took too long, the client refused it with an
 * error or answered with something that does not fit, the connection is gone, or the call may not
 * ask. A tool that does not catch it answers with its message.
 */
public class AskException extends ToolException {

  private static final long serialVersionUID = 1L;

  /** A failure in the given words. */
  public AskException(String message) {
    super(message);
  }

  /** A failure in the given words; the cause stays in the log. */
  public AskException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
