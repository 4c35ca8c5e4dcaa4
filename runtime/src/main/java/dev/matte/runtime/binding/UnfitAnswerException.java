package dev.matte.runtime.binding;

/**
 * A client's answer that does not fit what was asked: not of the right form, or against the form's
 * schema. Carries no stack trace: it tells about a message.
 */
public final class UnfitAnswerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message names places and expectations, never the values
   */
  public UnfitAnswerException(String message) {
    super(message, null, false, false);
  }
}
