package dev.matte.legacy.shape;

/**
 * Says why an interface or class cannot be bound by reflection: at which method and parameter, for
 * what reason, and what to write instead. One line for each method.
 */
public final class UnbindableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** A refusal in the given words. */
  public UnbindableException(String message) {
    super(message);
  }
}
