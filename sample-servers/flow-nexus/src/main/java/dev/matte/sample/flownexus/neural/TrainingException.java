package dev.matte.sample.flownexus.neural;

/** A training came to no network; the message says why, for the caller. */
final class TrainingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TrainingException(String message) {
    super(message);
  }
}
