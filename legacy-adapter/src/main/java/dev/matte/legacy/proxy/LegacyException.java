package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.ToolException;
import org.jspecify.annotations.Nullable;

/**
 * A legacy server did not do its part: it could not be reached, ended, or did not answer.
 *
 * <p>The message names the server and what became of it, and may be shown to whoever asked.
 */
public class LegacyException extends ToolException {

  private static final long serialVersionUID = 1L;

  LegacyException(String message) {
    super(message);
  }

  LegacyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
