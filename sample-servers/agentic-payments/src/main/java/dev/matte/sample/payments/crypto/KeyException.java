package dev.matte.sample.payments.crypto;

/** A key that cannot be used. The message says why, and holds nothing of the key. */
public final class KeyException extends Exception {
  private static final long serialVersionUID = 1;

  KeyException(String message) {
    super(message);
  }

  /** Why. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
