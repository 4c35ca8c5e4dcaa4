package dev.matte.legacy.proxy;

/** A request was not answered in its time. */
final class Silence extends LegacyException {

  private static final long serialVersionUID = 1L;

  Silence(String message) {
    super(message);
  }
}
