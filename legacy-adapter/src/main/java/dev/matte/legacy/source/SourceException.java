package dev.matte.legacy.source;

import java.io.Serial;

/** A source that could not be read: what is wrong, and what to do about it. */
public final class SourceException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String fix;

  /**
   * A reason with a way to mend it.
   *
   * @param message what is wrong, without a full stop
   * @param fix what can be done, a sentence
   */
  public SourceException(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  /** The same with what brought it about. */
  public SourceException(String message, String fix, Throwable cause) {
    super(message, cause);
    this.fix = fix;
  }

  /** What can be done, a sentence. */
  public String fix() {
    return fix;
  }
}
