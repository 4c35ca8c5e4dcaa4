package dev.matte.legacy.proxy;

/**
 * A session ended before it took a request, which therefore was certainly not carried out and may
 * be sent again in another one.
 */
final class SessionGone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SessionGone(String message) {
    super(message, null, false, false);
  }
}
