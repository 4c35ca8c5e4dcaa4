package dev.matte.legacy.proxy;

import org.jspecify.annotations.Nullable;

/** A request was answered with an HTTP status that tells of no success, and nothing better. */
final class HttpRefusal extends LegacyException {

  private static final long serialVersionUID = 1L;

  private final int status;

  HttpRefusal(@Nullable String message, int status) {
    super(String.valueOf(message));
    this.status = status;
  }

  /** Tells whether the other side may speak the older transport: it did not ask for credentials. */
  boolean maybeOlder() {
    return status >= 400 && status < 500 && status != 401 && status != 403;
  }
}
