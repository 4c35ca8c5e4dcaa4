package dev.matte.runtime.binding;

import org.jspecify.annotations.Nullable;

/**
 * A failure of a tool's own work whose message is safe for the caller to read.
 *
 * <p>It becomes a result with {@code isError} and the message as its text, so that a model can act
 * on it. Any other exception reaches the caller as an id only.
 */
public class ToolException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure that the caller reads about in the given words. */
  public ToolException(String message) {
    super(message);
  }

  /** A failure that the caller reads about in the given words; the cause stays in the log. */
  public ToolException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
