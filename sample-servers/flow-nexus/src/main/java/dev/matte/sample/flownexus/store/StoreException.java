package dev.matte.sample.flownexus.store;

/** The file cannot be opened, read or written; the message says which and why. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
