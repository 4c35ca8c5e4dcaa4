package dev.matte.runtime.netty;

/** A request that is no request: the connection is answered and closed. Carries no stack trace. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  /** The status of the answer. */
  int status() {
    return status;
  }

  /** What is wrong, for the client to read. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
