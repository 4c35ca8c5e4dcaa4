package dev.matte.legacy.fake;

/** A JSON-RPC error that a fake server answers with. */
final class Fault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int code;

  Fault(int code, String message) {
    super(message);
    this.code = code;
  }

  int code() {
    return code;
  }
}
