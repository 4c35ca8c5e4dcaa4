package dev.matte.runtime.binding;

/** A prompt was asked for that the binding does not have. */
public class UnknownPromptException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** No prompt has the given name. */
  public UnknownPromptException(String prompt) {
    super("no prompt is named \"" + prompt + "\"");
  }
}
