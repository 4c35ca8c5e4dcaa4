package dev.matte.runtime;

/** A request of an in-process client was answered with a JSON-RPC error. */
public final class RequestFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  /** An error of the given code. */
  RequestFailedException(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The error's code, such as -32602. */
  public int code() {
    return code;
  }
}
